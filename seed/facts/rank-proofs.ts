import type { Proof } from "@alliance-atlas/cypher/facts";
import { bases, trustGrades } from "@alliance-atlas/cypher/model";

const basisOrder = Object.keys(bases);

/** Best proof first: higher trust, then stated before inferred before curated, then the newer; ties by id. */
export function compareProofs(left: Proof, right: Proof): number {
  return (
    trustGrades.indexOf(left.trust) - trustGrades.indexOf(right.trust) ||
    basisOrder.indexOf(left.basis) - basisOrder.indexOf(right.basis) ||
    compareText(right.date ?? "", left.date ?? "") ||
    compareText(left.id, right.id)
  );
}

/** Order by code points: the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
