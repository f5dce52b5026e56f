import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { selects, selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf, withNames } from "../entity/node-shape.ts";
import type { NodeView, TieView } from "../entity/node-view.ts";
import { readEntities } from "../entity/read-entities.ts";
import { readTies } from "../entity/read-ties.ts";
import { readSteps } from "../path/step-text.ts";
import { suggestionIdOf } from "../pipeline/suggestion-id.ts";
import type { Arrangement } from "./arrange.ts";
import { briefAddress, type Conditions } from "./brief-address.ts";
import { findCautions, newestDate } from "./cautions.ts";
import { dataYearOf } from "./data-year.ts";
import { idsOf, inTellingOrder, sentenceFor, stepsOf, throughOf } from "./explain.ts";
import { feedbackCaution } from "./heed-feedback.ts";
import type { Meeting } from "./meetings.ts";
import { isNewcomer } from "./newcomers.ts";
import type { Projection } from "./projection.ts";
import type { RankedPair } from "./rank-opportunities.ts";
import { pickPaths, type ScoredTerm } from "./score.ts";
import { termDefinitions } from "./term-texts.ts";

/** Items and hubs of an answer as they are told. */
interface Described {
  readonly items: readonly object[];
  readonly hubs: readonly object[];
}

const places = [["source"], ["target"], ["introducer"], ["paths", "steps", "node"]];

/**
 * Ranked pairs with their sentences, paths, cautions and introducers, as far as the question selects them. Items and
 * hubs are read together: one statement for the things, one for the ties with their proofs.
 */
export async function describePairs(
  { items, hubs }: Arrangement,
  projection: Projection,
  conditions: Conditions,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Described> {
  const pairs = [...items, ...hubs];
  const fields = [...(items.length > 0 ? ["items"] : []), ...(hubs.length > 0 ? ["hubs"] : [])];
  const setsAt = (...place: readonly string[]) => fields.flatMap((field) => selectionSetsAt(info, field, ...place));
  const wantsPaths = selects(setsAt(), "paths", info);
  const wantsProofs = selects([...setsAt("paths", "steps"), ...setsAt("paths", "steps", "tie")], "proofs", info);
  const paths = new Map(pairs.map((pair) => [pair, pickPaths(pair.meetings)]));
  const ids = pairs.flatMap((pair) => thingsOf(pair, paths.get(pair) ?? [], wantsPaths));
  const sets = places.flatMap((place) => setsAt(...place));
  const shape = withNames(shapeOf(sets, "Entity", info));
  const shown = wantsPaths ? [...paths.values()].flat() : [];
  const arcs = shown.flatMap(({ left, right }) => [...left.arcs, ...right.arcs]);
  const [nodes, ties] = await Promise.all([
    readEntities(ids, shape, context),
    readTies(
      arcs.map(({ tie }) => tie),
      context,
      wantsProofs,
    ),
  ]);
  const evidence = { projection, conditions, nodes, ties, wantsPaths };
  const describe = (pair: RankedPair): object => describePair(pair, paths.get(pair) ?? [], evidence);
  return { items: items.map(describe), hubs: hubs.map(describe) };
}

/** Ids of all that is told of a pair. */
function thingsOf({ from, to }: RankedPair, paths: readonly Meeting[], wantsPaths: boolean): readonly string[] {
  const [strongest] = paths;
  const through = strongest === undefined ? undefined : throughOf(strongest);
  const named = [
    from,
    to,
    ...[strongest?.bridge, introducing(paths)?.bridge, through].filter((id) => id !== undefined),
  ];
  return wantsPaths ? [...named, ...paths.flatMap((path) => idsOf(from, to, path))] : named;
}

/** What stands on the shown paths, as the graph holds it. */
interface Evidence {
  readonly projection: Projection;
  readonly conditions: Conditions;
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
  { projection, conditions, nodes, ties, wantsPaths }: Evidence,
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
    id: suggestionIdOf(pair),
    source,
    target,
    score: pair.score.score,
    band: pair.band ?? null,
    terms: pair.score.terms.map(describeTerm),
    sentence: sentenceFor(
      strongest.term,
      inTellingOrder(strongest, [source, target]),
      bridge,
      pair.bridgeCount ?? bridges.size,
      nodes.get(throughOf(strongest) ?? ""),
    ),
    paths: (wantsPaths ? paths : []).map((path) => {
      const steps = stepsOf(pair.from, path, nodes, ties);
      return { term: path.term, value: path.value, steps, sentence: readSteps(steps) };
    }),
    cautions: [
      ...findCautions(projection, ends, paths, dataYearOf(projection)),
      ...(pair.feedback === undefined ? [] : [feedbackCaution(pair.feedback)]),
    ],
    effectiveBridges: effectiveCount(paths.map(({ value }) => value)),
    introducer: introducer === undefined ? null : (nodes.get(introducer.bridge) ?? null),
    asOf: newestDate(projection, paths),
    isNew: isNewcomer(projection, pair.to),
    brief: briefAddress(pair, conditions),
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
