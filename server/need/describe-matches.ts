import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import type { Bilingual } from "../entity/fact-resolvers.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf, withNames } from "../entity/node-shape.ts";
import type { NodeView, TieView } from "../entity/node-view.ts";
import { readEntities } from "../entity/read-entities.ts";
import { readTies } from "../entity/read-ties.ts";
import type { Projection } from "../opportunity/projection.ts";
import { nameOf, readSteps, type Step } from "../path/step-text.ts";
import type { Evidence } from "./capability.ts";
import type { NeedMatch } from "./match-need.ts";
import { findNeedCautions } from "./need-cautions.ts";
import { pickReasons } from "./need-score.ts";
import { needTerms, weakNeedTerms } from "./need-weights.ts";
import type { Concept } from "./recognise.ts";

type Nodes = ReadonlyMap<string, NodeView>;

/** Matches with their sentences, paths and cautions, and the things that were recognised, read in one statement. */
export async function describeMatches(
  found: { readonly text: string; readonly concepts: readonly Concept[]; readonly matches: readonly NeedMatch[] },
  projection: Projection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<{ readonly concepts: readonly object[]; readonly items: readonly object[] }> {
  const { text, concepts, matches } = found;
  const reasons = new Map(matches.map((match) => [match, pickReasons(match.reasons)]));
  const ids = [...reasons].flatMap(([{ partner }, picked]) => [partner, ...picked.flatMap(idsOfPath)]);
  const places = [
    ["concepts", "thing"],
    ["items", "partner"],
    ["items", "paths", "steps", "node"],
  ];
  const sets = places.flatMap((place) => selectionSetsAt(info, ...place));
  const arcs = [...reasons.values()].flat().flatMap((reason) => reason.arcs);
  const [nodes, ties] = await Promise.all([
    readEntities([...concepts.map(({ id }) => id), ...ids], withNames(shapeOf(sets, "Entity", info)), context),
    readTies(
      arcs.map(({ tie }) => tie),
      context,
    ),
  ]);
  return {
    concepts: concepts.map((concept) => ({ ...concept, matchedName: concept.name, thing: viewOf(nodes, concept.id) })),
    items: matches.map((match) => describeMatch(match, reasons.get(match) ?? [], { text, projection, nodes, ties })),
  };
}

interface Told {
  readonly text: string;
  readonly projection: Projection;
  readonly nodes: Nodes;
  readonly ties: ReadonlyMap<string, TieView>;
}

function describeMatch(match: NeedMatch, reasons: readonly Evidence[], told: Told): object {
  const { text, projection, nodes, ties } = told;
  const partner = viewOf(nodes, match.partner);
  const paths = reasons.map((reason) => {
    const steps = stepsOf(reason, nodes, ties);
    return { term: reason.term, value: reason.strength, steps, sentence: readReason(reason, steps, partner) };
  });
  return {
    partner,
    score: match.score.score,
    terms: match.score.terms.map((scored) => ({ ...scored, text: textOf(needTerms[scored.term]) })),
    sentence: leadingSentence(text, reasons, paths),
    paths,
    cautions: findNeedCautions(projection, match, reasons),
  };
}

function textOf({ zh, en }: { readonly zh: string; readonly en: string }): Bilingual {
  return { zh, en };
}

/** The strongest reason that is a capability, with what else of the need is met. */
function leadingSentence(
  text: string,
  reasons: readonly Evidence[],
  paths: readonly { readonly sentence: { readonly zh: string; readonly en: string } }[],
): Bilingual {
  const first = Math.max(
    reasons.findIndex(({ term }) => !weakNeedTerms.includes(term)),
    0,
  );
  const sentence = paths[first]?.sentence;
  const concept = reasons[first]?.concept;
  if (sentence === undefined || concept === undefined) throw new Error("A match has no reason to tell");
  const words = concept.spans.map(({ start, end }) => text.slice(start, end)).filter((word) => word !== text);
  if (words.length === 0) return { zh: `${sentence.zh}。`, en: `${sentence.en}.` };
  const shown = [...new Set(words)].slice(0, 3).join(" … ");
  return { zh: `就“${shown}”而言：${sentence.zh}。`, en: `On “${shown}”: ${sentence.en}.` };
}

function readReason(
  reason: Evidence,
  steps: readonly Step[],
  partner: NodeView,
): { readonly zh: string; readonly en: string } {
  if (reason.arcs.length === 0) {
    const { zh, en } = nameOf(partner);
    return { zh: `${zh}的名称说的就是它`, en: `the name of ${en} says it` };
  }
  const { zh, en } = readSteps(steps);
  return { zh, en: en ?? zh };
}

function idsOfPath({ concept, arcs }: Evidence): readonly string[] {
  return [concept.id, ...arcs.map(({ to }) => to)];
}

/** The real path of a reason, from what the need speaks of to the partner. */
function stepsOf(reason: Evidence, nodes: Nodes, ties: Told["ties"]): readonly Step[] {
  const start = { node: viewOf(nodes, reason.concept.id), tie: null, isForward: true };
  const further = reason.arcs.map(({ to, tie, isOut }) => {
    const read = ties.get(tie.factId);
    if (read === undefined) throw new Error(`${tie.factId} of a match was not read`);
    return { node: viewOf(nodes, to), tie: read, isForward: isOut };
  });
  return [start, ...further];
}

function viewOf(nodes: Nodes, id: string): NodeView {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`${id} of a match was not read`);
  return node;
}
