import type { Fact, Proof, Qualifiers, TieFact, ValueFact } from "@alliance-atlas/cypher/facts";
import type { EntityId, RelationType } from "@alliance-atlas/cypher/model";
import { orderEnds, tieFactId, valueFactId, type TieEnds } from "./fact-ids.ts";
import { compareProofs, compareText } from "./rank-proofs.ts";

/** A proof that does not yet know its fact. */
export type LooseProof = Omit<Proof, "id" | "factId">;

export interface LooseTie {
  readonly type: RelationType;
  readonly ends: TieEnds;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly asOf?: string | undefined;
  readonly qualifiers: Qualifiers;
  readonly proofs: readonly LooseProof[];
}

export type LooseValue = Pick<ValueFact, "property" | "value" | "comparator"> & {
  readonly subject: EntityId;
  readonly unit?: string | undefined;
  readonly asOf?: string | undefined;
  readonly measure?: string | undefined;
  readonly measureEn?: string | undefined;
  readonly nameType?: ValueFact["nameType"] | undefined;
  readonly proofs: readonly LooseProof[];
};

/** Gathers facts from every source; the same fact from two places is one fact with the proofs of both. */
export class FactBook {
  readonly #ties = new Map<string, TieFact>();
  readonly #values = new Map<string, ValueFact>();

  addTie(tie: LooseTie): void {
    const ends = orderEnds(tie.type, tie.ends);
    const factId = tieFactId(tie.type, ends, tie.qualifiers);
    const known = this.#ties.get(factId);
    const added = bindProofs(factId, tie.proofs, tie.qualifiers);
    const proofs = joinProofs(known?.proofs ?? [], added);
    // The qualifiers of a better proof win; what only a weaker proof says is kept.
    const qualifiers = Object.assign({}, ...proofs.map((proof) => proof.qualifiers).toReversed());
    this.#ties.set(factId, {
      factId,
      type: tie.type,
      ...ends,
      qualifiers,
      ...definedOnly({
        since: known?.since ?? tie.since,
        until: known?.until ?? tie.until,
      }),
      ...standing(proofs, laterOf(known?.asOf, tie.asOf ?? latestDate(added))),
    });
  }

  addValue(value: LooseValue): void {
    const factId = valueFactId(value.subject, value.property, value.value, value.measure);
    const known = this.#values.get(factId);
    const added = bindProofs(factId, value.proofs, {});
    const proofs = joinProofs(known?.proofs ?? [], added);
    this.#values.set(factId, {
      factId,
      subject: value.subject,
      property: value.property,
      value: value.value,
      comparator: known?.comparator ?? value.comparator,
      ...definedOnly({
        unit: known?.unit ?? value.unit,
        measure: value.measure,
        measureEn: known?.measureEn ?? value.measureEn,
        nameType: known?.nameType ?? value.nameType,
      }),
      ...standing(proofs, laterOf(known?.asOf, value.asOf ?? latestDate(added))),
    });
  }

  list(): readonly Fact[] {
    return [...this.#ties.values(), ...this.#values.values()].toSorted((left, right) =>
      compareText(left.factId, right.factId),
    );
  }
}

function bindProofs(factId: string, proofs: readonly LooseProof[], qualifiers: Qualifiers): readonly Proof[] {
  return proofs.map((proof) => ({
    ...proof,
    id: `${factId}#${proofPlace(proof)}`,
    factId,
    qualifiers: { ...qualifiers, ...proof.qualifiers },
  }));
}

/** Two proofs at one place of one source are one proof, unless they qualify the fact differently. */
function proofPlace(proof: LooseProof): string {
  const lines = proof.lineFrom === undefined ? "" : `@${proof.lineFrom}-${proof.lineTo ?? proof.lineFrom}`;
  const row = proof.row === undefined ? "" : `@row${proof.row}`;
  const own = Object.entries(proof.qualifiers).map(([name, value]) => `?${name}=${value}`);
  return `${proof.doc}${lines}${row}${own.toSorted().join("")}`;
}

function joinProofs(known: readonly Proof[], added: readonly Proof[]): readonly Proof[] {
  const byId = new Map(known.map((proof) => [proof.id, proof]));
  for (const proof of added) if (!byId.has(proof.id)) byId.set(proof.id, proof);
  return [...byId.values()].toSorted(compareProofs);
}

/** What a fact takes from its best proof. */
function standing(
  proofs: readonly Proof[],
  asOf: string | undefined,
): Pick<ValueFact, "basis" | "trust" | "asOf" | "proofs"> {
  const best = proofs[0];
  if (best === undefined) throw new Error("A fact without a proof reached the fact book");
  return { basis: best.basis, trust: best.trust, proofs, ...definedOnly({ asOf }) };
}

function latestDate(proofs: readonly Proof[]): string | undefined {
  return proofs.map((proof) => proof.date).reduce(laterOf, undefined);
}

function laterOf(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left < right ? right : left;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends object>(fields: T): Defined<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Defined<T>; // entries of T without the undefined ones
}
