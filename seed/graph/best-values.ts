import { isValue, type Fact, type ValueFact } from "@alliance-atlas/cypher/facts";
import type { EntityId } from "@alliance-atlas/cypher/model";
import { compareProofs, compareText } from "../facts/rank-proofs.ts";

/** A thing's values by property, the best first: the value that is shown first, never alone where others differ. */
export type RankedValues = ReadonlyMap<string, readonly ValueFact[]>;

export function rankValues(facts: readonly Fact[]): ReadonlyMap<EntityId, RankedValues> {
  const bySubject = Map.groupBy(facts.filter(isValue), (fact) => fact.subject);
  return new Map([...bySubject].map(([subject, values]) => [subject, rankOfOne(values)]));
}

function rankOfOne(values: readonly ValueFact[]): RankedValues {
  const byProperty = Map.groupBy(values, (value) => value.property);
  return new Map([...byProperty].map(([property, same]) => [property, same.toSorted(compareValues)]));
}

/** By the better proof; of equally proven dates the more precise one. */
function compareValues(left: ValueFact, right: ValueFact): number {
  const [leftProof, rightProof] = [left.proofs[0], right.proofs[0]];
  if (leftProof === undefined || rightProof === undefined) return 0;
  const isExact = Number(right.comparator === "=") - Number(left.comparator === "=");
  const precision = String(right.value).length - String(left.value).length;
  const isDate = left.property === "founded" || left.property === "pilotSince";
  return (
    compareText(leftProof.trust, rightProof.trust) ||
    isExact ||
    (isDate ? precision : 0) ||
    compareProofs(leftProof, rightProof) ||
    compareText(left.factId, right.factId)
  );
}
