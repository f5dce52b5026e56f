import { listCasesAmong } from "@alliance-atlas/cypher/pipeline";
import { listFactHashes } from "@alliance-atlas/cypher/views";
import { parseEntityId } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { Context } from "../context.ts";
import { askOwnSchema } from "./own-question.ts";

/** Alliances of a region or topic that are watched with it; each costs a ranking of its own. */
export const maxBodies = 40;
/** The best suggestions of each watched body; what ranks below comes and goes without meaning. */
const suggestionsEach = 10;

const text = z.object({ zh: z.string(), en: z.string().nullable() });
const suggestionShape = z.object({ id: z.string(), score: z.number(), sentence: text });
export type WatchedSuggestion = z.output<typeof suggestionShape> & {
  /** The watched body that it was found for. */
  readonly ofId: string;
};

/** What a view has before it now. */
export interface Watched {
  /** The target, and the bodies that are watched with it. */
  readonly ids: readonly string[];
  /** Whether more bodies belong to the target than are watched. */
  readonly isPartial: boolean;
  /** Hash by fact id. */
  readonly facts: ReadonlyMap<string, string>;
  readonly suggestions: ReadonlyMap<string, WatchedSuggestion>;
  /** Revision by id of the case. */
  readonly cases: ReadonlyMap<string, number>;
}

export async function watch(target: string, context: Context, info: GraphQLResolveInfo): Promise<Watched> {
  const { graph, signal } = context;
  const { bodies, isPartial } = await findBodies(target, context, info);
  const ids = [...new Set([target, ...bodies])];
  const [facts, cases, suggestions] = await Promise.all([
    graph.run(listFactHashes, { ids }, { signal }),
    graph.run(listCasesAmong, { ids }, { signal }),
    findSuggestions(bodies, context, info),
  ]);
  return {
    ids,
    isPartial,
    facts: new Map(facts.map(({ factId, hash }) => [factId, hash])),
    suggestions: new Map(suggestions.map((one) => [one.id, one])),
    cases: new Map(cases.map(({ standing: { id, revision } }) => [id, revision])),
  };
}

const bodiesShape = z.object({
  alliances: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
});

/** Whose suggestions belong to a target: its own, or those of the alliances there. */
async function findBodies(target: string, context: Context, info: GraphQLResolveInfo) {
  const label = parseEntityId(target)?.label;
  if (label === "Alliance" || label === "Institution") return { bodies: [target], isPartial: false };
  const variables = { filter: label === "Region" ? { region: target } : { topic: target }, first: maxBodies };
  const question = `query ($filter: AllianceFilter!, $first: Int!) {
    alliances(filter: $filter, first: $first) { totalCount nodes { id } }
  }`;
  const { alliances } = await askOwnSchema({ text: question, variables, shape: bodiesShape }, context, info);
  return { bodies: alliances.nodes.map(({ id }) => id), isPartial: alliances.totalCount > alliances.nodes.length };
}

const rankedShape = z.record(z.string(), z.object({ items: z.array(suggestionShape) }));

async function findSuggestions(
  bodies: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly WatchedSuggestion[]> {
  if (bodies.length === 0) return [];
  const names = bodies.map((_, index) => `b${index}`);
  const questions = names.map(
    (name) =>
      `${name}: opportunities(of: $${name}, first: ${suggestionsEach}) { items { id score sentence { zh en } } }`,
  );
  const question = `query (${names.map((name) => `$${name}: ID!`).join(", ")}) { ${questions.join(" ")} }`;
  const variables = Object.fromEntries(bodies.map((id, index) => [`b${index}`, id]));
  const answers = await askOwnSchema({ text: question, variables, shape: rankedShape }, context, info);
  return bodies.flatMap((ofId, index) => (answers[`b${index}`]?.items ?? []).map((one) => ({ ...one, ofId })));
}
