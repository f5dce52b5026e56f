import { z } from "zod";

/** What a brief asks of the API, as any client could. Its case is asked apart: the suggestion may no longer be made. */
export const briefQuestion = `query Brief($id: ID!, $ids: [ID!]!, $from: ID!, $to: ID!, $strict: Boolean, $novelty: Float, $asOf: PartialDate) {
  bodies: nodes(ids: [$from, $to]) { ...Body }
  opportunitiesById(ids: $ids, from: $from, strict: $strict, novelty: $novelty, asOf: $asOf) {
    dataVersion
    model { name }
    items {
      score band asOf
      sentence { zh en }
      terms { text { zh en } value weight contribution pathCount }
      cautions { text { zh en } }
      introducer { name nameEn }
      paths {
        sentence { zh en }
        steps {
          node { id name nameEn }
          tie { text { zh en } role { zh en } title since until asOf }
          isForward
          proofs {
            source { name nameEn issuedOn url }
            section lineFrom lineTo row urls words basis ruleText { zh en } trust date
          }
        }
      }
    }
  }
  pipelineOf(id: $id) {
    state stateText { zh en } reasonText { zh en } assignee dueOn
    history {
      stateText { zh en } reasonText { zh en } note author at assignee dueOn undoes
      score rank band model dataVersion
    }
  }
}
fragment Body on Entity {
  id kind name nameEn
  ... on Alliance {
    founded level capturedMembers
    industries(first: 2) { nodes { name nameEn } }
    locatedIn(first: 2) { nodes { name nameEn } }
    chairedBy(first: 2) { nodes { name nameEn } }
    worksOn(first: 6) { nodes { name nameEn } }
  }
  ... on Institution {
    founded institutionKind allianceCount
    industries(first: 2) { nodes { name nameEn } }
    locatedIn(first: 2) { nodes { name nameEn } }
    worksOn(first: 6) { nodes { name nameEn } }
  }
}`;

const bilingual = z.object({ zh: z.string(), en: z.string().nullable() });
const named = z.object({ name: z.string(), nameEn: z.string().nullable() });
const names = z.object({ nodes: z.array(named) });
const text = z.string().nullable();

const bodyShape = named.extend({
  id: z.string(),
  kind: z.string(),
  founded: text.optional(),
  level: text.optional(),
  institutionKind: text.optional(),
  capturedMembers: z.number().optional(),
  allianceCount: z.number().optional(),
  industries: names.optional(),
  locatedIn: names.optional(),
  chairedBy: names.optional(),
  worksOn: names.optional(),
});

const proofShape = z.object({
  source: named.extend({ issuedOn: text, url: text }),
  section: text,
  lineFrom: z.number().nullable(),
  lineTo: z.number().nullable(),
  row: z.number().nullable(),
  urls: z.array(z.string()),
  words: text,
  basis: z.enum(["STATED", "INFERRED", "CURATED"]),
  ruleText: bilingual.nullable(),
  trust: z.string(),
  date: text,
});

const decided = z.object({
  stateText: bilingual,
  reasonText: bilingual.nullable(),
  assignee: text,
  dueOn: text,
});

const standingShape = decided.extend({
  state: z.string(),
  history: z.array(
    decided.extend({
      note: text,
      author: z.string(),
      at: z.string(),
      undoes: text,
      score: z.number().nullable(),
      rank: z.number().nullable(),
      band: text,
      model: text,
      dataVersion: text,
    }),
  ),
});

const stepShape = z.object({
  node: named.extend({ id: z.string() }),
  tie: z
    .object({ text: bilingual, role: bilingual.nullable(), title: text, since: text, until: text, asOf: text })
    .nullable(),
  isForward: z.boolean(),
  proofs: z.array(proofShape),
});

const suggestionShape = z.object({
  score: z.number(),
  band: text,
  asOf: text,
  sentence: bilingual,
  terms: z.array(
    z.object({
      text: bilingual,
      value: z.number(),
      weight: z.number(),
      contribution: z.number(),
      pathCount: z.number(),
    }),
  ),
  cautions: z.array(z.object({ text: bilingual })),
  introducer: named.nullable(),
  paths: z.array(
    z.object({
      sentence: bilingual,
      steps: z.array(stepShape),
    }),
  ),
});

export const briefAnswer = z.object({
  bodies: z.array(bodyShape.nullable()),
  opportunitiesById: z.object({
    dataVersion: z.string(),
    model: z.object({ name: z.string() }),
    items: z.array(suggestionShape),
  }),
  pipelineOf: standingShape,
});
export type BriefAnswer = z.output<typeof briefAnswer>;
export type BriefBody = z.output<typeof bodyShape>;
export type BriefStep = z.output<typeof stepShape>;
export type BriefProof = z.output<typeof proofShape>;
export type BriefSuggestion = z.output<typeof suggestionShape>;
export type BriefStanding = z.output<typeof standingShape>;
