import {
  bases,
  comparators,
  findRelationType,
  findValueName,
  inferenceRules,
  nameTypes,
  parseEntityId,
  partialDatePattern,
  statisticProperty,
  trustGrades,
  type Basis,
  type EntityId,
  type InferenceRule,
  type NameType,
  type RelationType,
  type ValueName,
} from "@alliance-atlas/cypher/model";
import { z } from "zod";

/** Longest run of source words a proof may carry: names, numbers and dates, never a sentence. */
export const maxProofWords = 30;

export const entityId = z.string().transform((text, context): EntityId => {
  const parsed = parseEntityId(text);
  if (parsed !== undefined) return parsed.id;
  context.addIssue({
    code: "custom",
    message: `"${text}" is not an id; write kind:slug with a known kind and lower-case Latin letters, digits, - or .`,
  });
  return z.NEVER;
});

export const partialDate = z.string().regex(partialDatePattern, "write a date as YYYY, YYYY-MM or YYYY-MM-DD");

const documentId = entityId.refine((id) => id.startsWith("document:"), "a proof's doc is the id of a document");

const lineSpan = z.union([z.number().int().positive(), z.string().regex(/^\d+-\d+$/, "write lines as 12 or 12-14")]);

const words = z
  .string()
  .min(1)
  .refine((text) => [...text].length <= maxProofWords, `words are at most ${maxProofWords} characters`)
  // Full-width signs as escapes: written out they look like the half-width ones.
  .refine((text) => !/[。!?;\uFF01\uFF1F\uFF1B]/u.test(text), "words are names, numbers or dates, not sentences");

/** One place in one source that carries a fact. */
export const proofShape = z
  .strictObject({
    doc: documentId,
    /** Lines of the document, counted by line feeds from 1. */
    lines: lineSpan.optional(),
    /** Row of a table, counted from 1 without the header. */
    row: z.number().int().positive().optional(),
    words: words.optional(),
    basis: z.enum(Object.keys(bases) as [Basis, ...Basis[]]).optional(), // keys of a const object
    rule: z.enum(Object.keys(inferenceRules) as [InferenceRule, ...InferenceRule[]]).optional(), // keys of a const object
    /** When the source says so, where it differs from the document's own date. */
    date: partialDate.optional(),
    trust: z.enum(trustGrades).optional(),
    /** How this source qualifies the fact, where sources differ. */
    qualifiers: z.record(z.string(), z.string()).optional(),
    note: z.string().optional(),
  })
  .refine((proof) => (proof.rule !== undefined) === (proof.basis === "inferred"), {
    message: "an inferred proof names its rule, and only an inferred one does",
    path: ["rule"],
  });

const proofs = z.array(proofShape).min(1, "a fact needs a proof");

const nameEntry = z.strictObject({
  text: z.string().min(1),
  type: z.enum(Object.keys(nameTypes) as [NameType, ...NameType[]]), // keys of a const object
  proofs,
});

const relationType = z.string().transform((text, context): RelationType => {
  const type = findRelationType(text);
  if (type !== undefined) return type;
  context.addIssue({ code: "custom", message: `"${text}" is no relation of the model` });
  return z.NEVER;
});

const valueName = z.string().transform((text, context): ValueName | typeof statisticProperty => {
  if (text === statisticProperty) return statisticProperty;
  const name = findValueName(text);
  if (name !== undefined) return name;
  context.addIssue({ code: "custom", message: `"${text}" is no value of the model` });
  return z.NEVER;
});

/** A tie from or to the thing it stands under; the other end is named. */
export const tieShape = z
  .strictObject({
    tie: relationType,
    to: entityId.optional(),
    from: entityId.optional(),
    since: partialDate.optional(),
    until: partialDate.optional(),
    asOf: partialDate.optional(),
    qualifiers: z.record(z.string(), z.string()).optional(),
    note: z.string().optional(),
    proofs,
  })
  .refine((tie) => (tie.to === undefined) !== (tie.from === undefined), "a tie names either its to or its from");

export const valueShape = z.strictObject({
  value: valueName,
  /** What a statistic counts, in the source's words shortened to a noun phrase. */
  measure: z.string().optional(),
  measureEn: z.string().optional(),
  is: z.union([z.string(), z.number()]),
  comparator: z.enum(comparators).optional(),
  unit: z.string().optional(),
  asOf: partialDate.optional(),
  note: z.string().optional(),
  proofs,
});

/** A fact is a tie or a value; choosing by its key keeps the error of the right one. */
const factShape = z.unknown().transform((fact, context): SeedTie | SeedValue => {
  const isTie = typeof fact === "object" && fact !== null && "tie" in fact;
  const parsed = isTie ? tieShape.safeParse(fact) : valueShape.safeParse(fact);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    context.addIssue({ code: "custom", message: issue.message, path: issue.path });
  }
  return z.NEVER;
});

/** A person's judgement, marked as such on every fact it gives. */
const curatedShape = z.strictObject({
  nameEn: z.string().optional(),
  shortName: z.string().optional(),
  shortNameEn: z.string().optional(),
  institutionKind: z.string().optional(),
  /** TECHNOLOGY unless said otherwise. */
  topicScope: z.string().optional(),
  /** GB/T 4754-2017 division codes such as "39", the main one first. */
  industries: z.array(z.string().regex(/^\d{2}$/)).optional(),
  /** Classes of the strategic emerging industries (2018), "1" to "9". */
  emergingIndustries: z.array(z.string().regex(/^\d$/)).optional(),
  topics: z.array(entityId).optional(),
  /** Other words for the same topic, as the trade uses them. */
  synonyms: z.array(z.string().min(1)).optional(),
  /** Topics into which what a topic makes goes: the next link of the value chain. */
  appliedIn: z.array(entityId).optional(),
});

export const thingShape = z.strictObject({
  id: entityId,
  name: z.string().min(1),
  /** Where the canonical name stands; may be left out where a table row names the thing or the thing is curated. */
  proofs: proofs.optional(),
  names: z.array(nameEntry).optional(),
  curated: curatedShape.optional(),
  /** Set where the thing itself is a person's judgement: a topic, an industry class. */
  basis: z.literal("curated").optional(),
  /** Ids that once were this thing's and go on resolving to it. */
  formerIds: z.array(entityId).optional(),
  /** Id of the thing in the source it was imported from. */
  externalId: z.string().optional(),
  facts: z.array(factShape).optional(),
});

export const seedFileShape = z.array(thingShape).min(1, "the file defines nothing");

export type SeedProof = z.output<typeof proofShape>;
export type SeedTie = z.output<typeof tieShape>;
export type SeedValue = z.output<typeof valueShape>;
export type SeedThing = z.output<typeof thingShape>;
