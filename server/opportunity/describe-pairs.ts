import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { selects, selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf } from "../entity/node-shape.ts";
import type { NodeView, TieView } from "../entity/node-view.ts";
import { readEntities } from "../entity/read-entities.ts";
import { readTies } from "../entity/read-ties.ts";
import { readSteps } from "../path/step-text.ts";
import { findCautions, newestDate } from "./cautions.ts";
import { idsOf, sentenceFor, stepsOf } from "./explain.ts";
import { feedbackCaution } from "./heed-feedback.ts";
import type { Meeting } from "./meetings.ts";
import type { Projection } from "./projection.ts";
import type { RankedPair } from "./rank-opportunities.ts";
import { pickPaths, type ScoredTerm } from "./score.ts";
import { termDefinitions } from "./term-texts.ts";

/** Ranked pairs with their sentences, paths, cautions and introducers, as far as the question selects them. */
export async function describePairs(
  pairs: readonly RankedPair[],
  projection: Projection,
  context: Context,
  info: GraphQLResolveInfo,
  field: "items" | "hubs" = "items",
): Promise<readonly object[]> {
  if (pairs.length === 0) return [];
  const year = dataYear(projection);
  const paths = new Map(pairs.map((pair) => [pair, pickPaths(pair.meetings)]));
  const wantsPaths = selects(selectionSetsAt(info, field), "paths", info);
  const shown = wantsPaths ? [...paths.values()].flat() : [];
  const ids = pairs.flatMap((pair) => {
    const own = paths.get(pair) ?? [];
    const named = [pair.from, pair.to, ...[own[0], introducing(own)].flatMap((path) => path?.bridge ?? [])];
    return wantsPaths ? [...named, ...own.flatMap((path) => idsOf(pair.from, pair.to, path))] : named;
  });
  const places = [["source"], ["target"], ["introducer"], ["paths", "steps", "node"]];
  const sets = places.flatMap((place) => selectionSetsAt(info, field, ...place));
  const [nodes, ties] = await Promise.all([
    readEntities(ids, shapeOf(sets, "Entity", info), context),
    readTies(
      shown.flatMap(({ left, right }) => [...left.arcs, ...right.arcs].map(({ tie }) => tie)),
      context,
    ),
  ]);
  const evidence = { projection, year, nodes, ties, wantsPaths };
  return pairs.map((pair) => describePair(pair, paths.get(pair) ?? [], evidence));
}

/** What stands on the shown paths, as the graph holds it. */
interface Evidence {
  readonly projection: Projection;
  readonly year: number;
  readonly nodes: ReadonlyMap<string, NodeView>;
  readonly ties: ReadonlyMap<string, TieView>;
  readonly wantsPaths: boolean;
}

/** The way over a body that could introduce the two. */
function introducing(paths: readonly Meeting[]): Meeting | undefined {
  return paths.find(({ bridge }) => bridge.startsWith("institution:"));
}

function describePair(
  pair: RankedPair,
  paths: readonly Meeting[],
  { projection, year, nodes, ties, wantsPaths }: Evidence,
): object {
  const [source, target] = [pair.from, pair.to].map((id) => nodes.get(id));
  const [strongest] = paths;
  const bridge = strongest === undefined ? undefined : nodes.get(strongest.bridge);
  if (source === undefined || target === undefined || strongest === undefined || bridge === undefined) {
    throw new Error(`${pair.from} and ${pair.to} were ranked without a path`);
  }
  const ends = [pair.from, pair.to] as const;
  const bridges = new Set(pair.meetings.filter(({ term }) => term === strongest.term).map((one) => one.bridge));
  const introducer = introducing(paths);
  return {
    id: ends.toSorted().join("+"),
    source,
    target,
    score: pair.score.score,
    band: pair.band ?? null,
    terms: pair.score.terms.map(describeTerm),
    sentence: sentenceFor(strongest.term, [source, target], bridge, pair.bridgeCount ?? bridges.size),
    paths: (wantsPaths ? paths : []).map((path) => {
      const steps = stepsOf(pair.from, path, nodes, ties);
      return { term: path.term, value: path.value, steps, sentence: readSteps(steps) };
    }),
    cautions: [
      ...findCautions(projection, ends, paths, year),
      ...(pair.feedback === undefined ? [] : [feedbackCaution(pair.feedback)]),
    ],
    effectiveBridges: effectiveCount(paths.map(({ value }) => value)),
    introducer: introducer === undefined ? null : (nodes.get(introducer.bridge) ?? null),
    asOf: newestDate(paths),
  };
}

/** 1 / Σ share²: among so many equal bridges the connection would be spread as it is (Burt, Structural holes, 1992). */
function effectiveCount(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const squares = values.reduce((sum, value) => sum + (value / total) ** 2, 0);
  return total === 0 ? 0 : 1 / squares;
}

function describeTerm(term: ScoredTerm): object {
  const { zh, en } = termDefinitions[term.term];
  return { ...term, text: { zh, en }, typical: term.typical ?? null, pathShare: term.pathShare ?? null };
}

/** Age is reckoned from the newest tie of the data, so that an old copy of the data does not age by itself. */
function dataYear(projection: Projection): number {
  const dates = projection
    .idsOf("Alliance")
    .flatMap((id) => projection.arcs(id, "MEMBER_OF").map(({ tie }) => tie.asOf));
  const newest = dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  return newest === undefined ? new Date().getFullYear() : Number(newest.slice(0, 4));
}
