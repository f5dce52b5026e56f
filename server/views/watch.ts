import { listCasesAmong } from "@alliance-atlas/cypher/pipeline";
import { listFactHashes } from "@alliance-atlas/cypher/views";
import { parseEntityId } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { Context } from "../context.ts";
import { maxPageSize } from "../entity/page.ts";
import { askOwnSchema } from "./own-question.ts";
import { findSuggestions, type WatchedSuggestions } from "./watched-suggestions.ts";

/** What a view has before it now. */
export interface Watched {
  /** The target, and the bodies that are watched with it. */
  readonly ids: readonly string[];
  /** Hash by fact id. */
  readonly facts: ReadonlyMap<string, string>;
  readonly suggestions: WatchedSuggestions;
  /** Revision by id of the case. */
  readonly cases: ReadonlyMap<string, number>;
}

export async function watch(target: string, context: Context, info: GraphQLResolveInfo): Promise<Watched> {
  const { graph, signal } = context;
  const bodies = await findBodies(target, context, info);
  const ids = [...new Set([target, ...bodies])];
  const [facts, cases, suggestions] = await Promise.all([
    graph.run(listFactHashes, { ids }, { signal }),
    graph.run(listCasesAmong, { ids }, { signal }),
    findSuggestions(bodies, context),
  ]);
  return {
    ids,
    facts: new Map(facts.map(({ factId, hash }) => [factId, hash])),
    suggestions,
    cases: new Map(cases.map(({ standing: { id, revision } }) => [id, revision])),
  };
}

const pageShape = z.object({
  alliances: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.object({ id: z.string() })),
  }),
});

const alliancesAt = `query ($filter: AllianceFilter!, $first: Int!, $after: String) {
  alliances(filter: $filter, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } }
}`;

/** Whose suggestions belong to a target: its own, or those of all alliances there. */
async function findBodies(target: string, context: Context, info: GraphQLResolveInfo): Promise<readonly string[]> {
  const label = parseEntityId(target)?.label;
  if (label === "Alliance" || label === "Institution") return [target];
  const filter = label === "Region" ? { region: target } : { topic: target };
  const bodies: string[] = [];
  let after: string | null = null;
  do {
    const variables: Readonly<Record<string, unknown>> = { filter, first: maxPageSize, after };
    const { alliances } = await askOwnSchema({ text: alliancesAt, variables, shape: pageShape }, context, info);
    bodies.push(...alliances.nodes.map(({ id }) => id));
    after = alliances.pageInfo.hasNextPage ? alliances.pageInfo.endCursor : null;
  } while (after !== null);
  return bodies;
}
