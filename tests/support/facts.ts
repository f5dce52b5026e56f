import type { Proof } from "@alliance-atlas/cypher/facts";
import { parseEntityId, type EntityId } from "@alliance-atlas/cypher/model";
import { FactBook, type LooseProof, type LooseTie, type LooseValue } from "../../seed/facts/fact-book.ts";

export function idOf(text: string): EntityId {
  const parsed = parseEntityId(text);
  if (parsed === undefined) throw new Error(`${text} is no id`);
  return parsed.id;
}

/** A stated proof of grade A on line 1 of a document, unless said otherwise. */
export function loose(changes: Partial<LooseProof> & { readonly doc?: EntityId } = {}): LooseProof {
  return {
    doc: idOf("document:a"),
    lineFrom: 1,
    lineTo: 1,
    basis: "stated",
    trust: "A",
    urls: [],
    qualifiers: {},
    ...changes,
  };
}

/** The same, as a proof of a fact. */
export function proof(changes: Partial<Proof> = {}): Proof {
  return { id: "p", factId: "f", ...loose(), ...changes };
}

/** Institution b belongs to alliance a, unless said otherwise. */
export function tie(
  changes: Partial<Omit<LooseTie, "ends">> & { readonly from?: string; readonly to?: string } = {},
): LooseTie {
  const { from = "institution:b", to = "alliance:a", ...others } = changes;
  return { type: "MEMBER_OF", ends: { from: idOf(from), to: idOf(to) }, qualifiers: {}, proofs: [loose()], ...others };
}

/** Alliance a was founded in 2010, unless said otherwise. */
export function value(changes: Partial<Omit<LooseValue, "subject">> & { readonly subject?: string } = {}): LooseValue {
  const { subject = "alliance:a", ...others } = changes;
  return { subject: idOf(subject), property: "founded", value: "2010", comparator: "=", proofs: [loose()], ...others };
}

export function bookOf(ties: readonly LooseTie[], values: readonly LooseValue[] = []): FactBook {
  const book = new FactBook();
  for (const one of ties) book.addTie(one);
  for (const one of values) book.addValue(one);
  return book;
}
