import type { RelationType } from "@alliance-atlas/cypher/model";
import type { Arc, Projection } from "../opportunity/projection.ts";
import { broader, narrower, scopeStrength, throughThing } from "./need-weights.ts";
import type { Concept } from "./recognise.ts";

/** A thing that a concept leads to: itself, or a topic near it; with the way there. */
export interface Target {
  readonly concept: Concept;
  readonly id: string;
  readonly strength: number;
  readonly arcs: readonly Arc[];
  /** Whether the way went to a broader topic. */
  readonly isBroader: boolean;
}

/** Narrower topics of narrower topics are still the same need; beyond that the way says too little. */
const maxNarrowing = 2;

/** What the concepts lead to. Each thing once, by the strongest way; ties go by the order of the text. */
export function widen(projection: Projection, concepts: readonly Concept[]): readonly Target[] {
  const best = new Map<string, Target>();
  for (const target of concepts.flatMap((concept) => targetsOf(projection, concept))) {
    const known = best.get(target.id);
    if (known === undefined || target.strength > known.strength) best.set(target.id, target);
  }
  return [...best.values()];
}

function targetsOf(projection: Projection, concept: Concept): readonly Target[] {
  const node = projection.find(concept.id);
  if (node === undefined) return [];
  const own = { concept, id: node.id, strength: concept.weight, arcs: [], isBroader: false };
  if (node.label === "Topic") return topicsAround(projection, own);
  const subjects = node.label === "Alliance" ? "WORKS_ON" : "ABOUT";
  const topics = outward(projection, node.id, subjects).flatMap((arc) =>
    topicsAround(projection, { ...own, id: arc.to, arcs: [arc], strength: own.strength * throughThing }),
  );
  return [own, ...topics];
}

function topicsAround(projection: Projection, from: Target): readonly Target[] {
  const scoped = { ...from, strength: from.strength * scopeStrength(projection.get(from.id).topicScope) };
  if (scoped.strength === 0) return [];
  const up = outward(projection, from.id, "PART_OF").map((arc) => {
    const strength = from.strength * broader * scopeStrength(projection.get(arc.to).topicScope);
    return { ...from, id: arc.to, arcs: [...from.arcs, arc], strength, isBroader: true };
  });
  return [scoped, ...up.filter(({ strength }) => strength > 0), ...partsOf(projection, scoped, maxNarrowing)];
}

function partsOf(projection: Projection, from: Target, depth: number): readonly Target[] {
  if (depth === 0) return [];
  const arcs = projection.arcs(from.id, "PART_OF").filter(({ isOut }) => !isOut);
  return arcs.flatMap((arc) => {
    const part = { ...from, id: arc.to, arcs: [...from.arcs, arc], strength: from.strength * narrower };
    return [part, ...partsOf(projection, part, depth - 1)];
  });
}

function outward(projection: Projection, id: string, type: RelationType): readonly Arc[] {
  return projection.arcs(id, type).filter(({ isOut }) => isOut);
}
