import type { Label } from "@alliance-atlas/cypher/model";
import type { Projection } from "../opportunity/projection.ts";
import { findCapability, type Evidence } from "./capability.ts";
import { eachReasonOnce, isCapable, scoreEvidence, type NeedScore } from "./need-score.ts";
import { scopeStrength } from "./need-weights.ts";
import type { Concept } from "./recognise.ts";
import { widen } from "./widen.ts";

export interface NeedMatch {
  readonly partner: string;
  readonly score: NeedScore;
  readonly reasons: readonly Evidence[];
}

export interface NeedQuestion {
  readonly concepts: readonly Concept[];
  /** Kinds of partners wanted. */
  readonly labels: readonly Label[];
  /** Who must not be suggested: those who ask. */
  readonly askers: ReadonlySet<string>;
  readonly first: number;
}

/** Matches what a need speaks of with who can do it. The graph alone decides; ties of the score go by ids. */
export function matchConcepts(projection: Projection, question: NeedQuestion): readonly NeedMatch[] {
  const { concepts, labels, askers, first } = question;
  const asked = concepts.filter(({ id }) => isAskedFor(projection, id) && !askers.has(id));
  const others = concepts.filter((concept) => !asked.includes(concept) && !askers.has(concept.id));
  const evidence = findCapability(projection, widen(projection, [...asked, ...others]));
  const matches = [...Map.groupBy(evidence, ({ partner }) => partner)].flatMap(([partner, all]) => {
    if (askers.has(partner) || !labels.includes(projection.get(partner).label)) return [];
    const reasons = eachReasonOnce(all);
    return isCapable(reasons) ? [{ partner, reasons, score: scoreEvidence(reasons, asked) }] : [];
  });
  return matches.toSorted((a, b) => b.score.score - a.score.score || (a.partner < b.partner ? -1 : 1)).slice(0, first);
}

/** Places and industries only order; an activity of every trade asks for nothing. */
export function isAskedFor(projection: Projection, id: string): boolean {
  const node = projection.find(id);
  if (node === undefined || node.label === "Region" || node.label === "Industry") return false;
  return scopeStrength(node.topicScope) > 0;
}

/** Bodies that a text names in full, and those that posed what it names: they ask. So do those that may be the same. */
export function findAskers(projection: Projection, concepts: readonly Concept[]): ReadonlySet<string> {
  const named = concepts.filter(({ isExact }) => isExact).flatMap(({ id }) => projection.find(id) ?? []);
  const asking = named.flatMap(({ id, label }) =>
    label === "Alliance" || label === "Institution" ? [id] : posersOf(projection, id),
  );
  const same = asking.flatMap((id) =>
    (["SAME_AS", "POSSIBLY_SAME_AS"] as const).flatMap((type) => projection.arcs(id, type).map(({ to }) => to)),
  );
  return new Set([...asking, ...same]);
}

function posersOf(projection: Projection, id: string): readonly string[] {
  return (["POSED", "ORGANISED"] as const).flatMap((type) =>
    projection
      .arcs(id, type)
      .filter(({ isOut }) => !isOut)
      .map(({ to }) => to),
  );
}
