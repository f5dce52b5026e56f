import { findNamed, type NameIndex, maxQueryLength, toSearchTexts } from "@alliance-atlas/cypher/search";
import { findLabelOfKind } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { Context } from "../context.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf, type NodeShape } from "../entity/node-shape.ts";
import type { NodeView } from "../entity/node-view.ts";
import { encodeCursor, maxPageSize } from "../entity/page.ts";
import { isPlain, readEntities, readFound } from "../entity/read-entities.ts";
import { badInput } from "../errors.ts";
import { kindName } from "../schema/names.ts";
import { matchNames, type NameMatch } from "./match-name.ts";

interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

interface Hit {
  readonly id: string;
  readonly found: Found;
  readonly kind: string;
  readonly score: number;
  readonly match: NameMatch;
}

const order = "RELEVANCE";
/** Beyond so many hits a person narrows the question rather than reads on. */
const depth = 500;
/** So many things of an answer are brought by the search itself; few pages show others. */
const mostFull = 50;

export const searchResolvers = {
  search: async (_: unknown, values: SearchArguments, context: Context, info: GraphQLResolveInfo) => {
    const { query, first } = values;
    if (query.length > maxQueryLength) throw badInput(`A search has at most ${maxQueryLength} characters`);
    if (first < 1 || first > maxPageSize) throw badInput(`A page has 1 to ${maxPageSize} items, not ${first}`);
    const sets = [...selectionSetsAt(info, "edges", "node"), ...selectionSetsAt(info, "nodes")];
    const shape = shapeOf(sets, "Entity", info);
    const { hits, isApproximate } = await findHits(query, isPlain(shape) ? mostFull : 0, context);
    const wanted = values.kinds == null ? hits : hits.filter(({ kind }) => values.kinds?.includes(kind));
    const start = values.after == null ? 0 : startAfter(wanted, values.after);
    const shown = wanted.slice(start, start + first);
    const views = await readHits(shown, shape, context);
    const items = shown.flatMap((hit) => itemOf(hit, views.get(hit.id)));
    return {
      page: { items, hasNextPage: start + first < wanted.length, hasPreviousPage: start > 0 },
      total: wanted.length,
      isApproximate,
      facets: facetsOf(hits),
    };
  },
};

function itemOf(hit: Hit, node: NodeView | undefined): readonly object[] {
  if (node === undefined) return [];
  const { score, match } = hit;
  const cursor = encodeCursor(order, [score, hit.id]);
  return [{ cursor, node, score, matchedName: match.name, highlights: match.ranges }];
}

async function readHits(
  hits: readonly Hit[],
  shape: NodeShape,
  context: Context,
): Promise<ReadonlyMap<string, NodeView>> {
  if (hits.every(({ found }) => found.isFull)) {
    return readFound(new Map(hits.map(({ id, found }) => [id, found.thing])), shape, context);
  }
  return readEntities(
    hits.map(({ id }) => id),
    shape,
    context,
  );
}

async function findHits(
  query: string,
  full: number,
  context: Context,
): Promise<{ hits: readonly Hit[]; isApproximate: boolean }> {
  const texts = toSearchTexts(query);
  if (texts === undefined) return { hits: [], isApproximate: false };
  const { graph, signal } = context;
  const find = (index: NameIndex, text: string): Promise<readonly Found[]> =>
    graph.run(findNamed, { index, text, limit: depth, full }, { signal });
  const [byName, byPinyin] = await Promise.all([
    find("entity_names", texts.strict),
    texts.pinyin === undefined ? [] : find("entity_pinyin", texts.pinyin),
  ]);
  const strict = rank([...byName, ...byPinyin], query);
  if (strict.length > 0) return { hits: strict, isApproximate: false };
  const loose = await find("entity_names", texts.loose);
  return { hits: rank(loose, query), isApproximate: true };
}

type Found = z.output<(typeof findNamed)["row"]>;

/** How well the name matches comes first; then the index's own score and how connected the thing is; then the id. */
function rank(found: readonly Found[], query: string): readonly Hit[] {
  const byId = new Map(found.map((row) => [row.thing.id, row]));
  const best = Math.max(...found.map(({ score }) => score), 1);
  return [...byId.values()]
    .map((row) => {
      const { score, thing } = row;
      const { id, kind, names, degree } = thing;
      const match = matchNames(names, query);
      const label = findLabelOfKind(kind);
      const sum = match.tier + 5 * (score / best) + Math.log1p(degree ?? 0) + (label === "Alliance" ? 2 : 0);
      const shownKind = label === undefined ? kind : kindName(label);
      return { id, found: row, kind: shownKind, match, score: Number(sum.toFixed(4)) };
    })
    .toSorted((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
}

/** Goes on after the item of a cursor, by its score and id: a changed graph skips nothing that stands behind it. */
function startAfter(hits: readonly Hit[], cursor: string): number {
  const parsed = cursorShape.safeParse(parse(cursor));
  if (!parsed.success) throw badInput("The cursor is not one of this search", "Pass pageInfo.endCursor unchanged");
  const [, score, id] = parsed.data;
  const next = hits.findIndex((hit) => hit.score < score || (hit.score === score && hit.id > id));
  return next < 0 ? hits.length : next;
}

const cursorShape = z.tuple([z.literal(order), z.number(), z.string()]);

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function facetsOf(hits: readonly Hit[]): readonly object[] {
  const counts = Map.groupBy(hits, ({ kind }) => kind);
  return [...counts]
    .map(([kind, same]) => ({ kind, count: same.length }))
    .toSorted((left, right) => right.count - left.count || (left.kind < right.kind ? -1 : 1));
}
