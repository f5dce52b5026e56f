import { parseEntityId, type Label } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import {
  proofShape,
  tieShape,
  valueShape,
  type OwnValues,
  type ProofView,
  type ValueView,
} from "../entity/node-view.ts";

/** A thing with its own values, the best of each property. */
export type ExportThing = OwnValues;

export interface ExportEnd {
  readonly id: string;
  readonly kind: Label;
  readonly name: string;
}

/** One fact with the keys that `pnpm export:facts` writes: a tie has an object, a value has a value. */
export interface ExportFact {
  readonly factId: string;
  readonly subject: ExportEnd;
  readonly predicate: string;
  readonly object: ExportEnd | null;
  readonly value: string | number | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly basis: string;
  readonly trust: string;
  readonly asOf: string | null;
  readonly proofs: readonly ExportProof[];
}

export interface ExportProof {
  readonly id: string;
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly kind: string | null;
    readonly file: string | null;
    readonly date: string | null;
  };
  readonly section: string | null;
  readonly lines: readonly [number, number] | null;
  readonly row: number | null;
  readonly urls: readonly string[];
  readonly words: string | null;
  readonly basis: string;
  readonly rule: string | null;
  readonly trust: string;
  readonly date: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly note: string | null;
}

/** What a tie bears beside its qualifiers. */
const ownOfTie = new Set(
  "factId type from to hash origin basis trust trustRank proofCount asOf validFrom validTo".split(" "),
);
const qualifiersOfValue = ["unit", "measure", "measureEn", "nameType"] as const;
const texts = z.record(z.string(), z.string());

export interface TieRow {
  readonly tie: unknown;
  readonly holder: Named;
  readonly held: Named;
  readonly proofs: readonly unknown[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function readTieFact({ tie: raw, holder, held, proofs }: TieRow): ExportFact {
  const tie = tieShape.parse(raw);
  return {
    factId: tie.factId,
    subject: endOf(holder),
    predicate: tie.type,
    object: endOf(held),
    value: null,
    qualifiers: sorted(Object.entries(tie).filter(([name]) => !ownOfTie.has(name))),
    basis: tie.basis,
    trust: tie.trust,
    asOf: textOf(tie["asOf"]),
    proofs: z.array(proofShape).parse(proofs).map(readProof),
  };
}

export function readValueFact(raw: unknown, subject: Named): ExportFact {
  const value = valueShape.parse(raw);
  const number = value["number"];
  return {
    factId: value.factId,
    subject: endOf(subject),
    predicate: value.property,
    object: null,
    value: typeof number === "number" ? number : value.value,
    qualifiers: valueQualifiers(value),
    basis: value.basis,
    trust: value.trust,
    asOf: textOf(value["asOf"]),
    proofs: (value.proofs ?? []).map(readProof),
  };
}

/** The graph hands properties out in no order; equal facts are to be equal bytes. */
function sorted(qualifiers: readonly (readonly [string, unknown])[]): Readonly<Record<string, string>> {
  return texts.parse(Object.fromEntries(qualifiers.toSorted(([left], [right]) => (left < right ? -1 : 1))));
}

function valueQualifiers(value: ValueView): Readonly<Record<string, string>> {
  const own = qualifiersOfValue.flatMap((name): [string, string][] => {
    const text = textOf(value[name]);
    return text === null ? [] : [[name, text]];
  });
  return Object.fromEntries(value.property === "name" ? own : [["comparator", value.comparator], ...own]);
}

function readProof(proof: ProofView): ExportProof {
  const { source } = proof;
  const [from, to] = [numberOf(proof["lineFrom"]), numberOf(proof["lineTo"])];
  return {
    id: proof.id,
    source: {
      id: source.id,
      name: source.name,
      kind: textOf(source["sourceKind"]),
      file: textOf(source["file"]),
      date: textOf(source["issuedOn"]),
    },
    section: textOf(proof["section"]),
    lines: from === null ? null : [from, to ?? from],
    row: numberOf(proof["row"]),
    urls: proof.urls,
    words: textOf(proof["words"]),
    basis: proof.basis,
    rule: proof.rule ?? null,
    trust: proof.trust,
    date: textOf(proof["date"]),
    qualifiers: texts.parse(JSON.parse(proof.qualifiers)),
    note: textOf(proof["note"]),
  };
}

function endOf({ id, name }: Named): ExportEnd {
  const kind = parseEntityId(id)?.label;
  if (kind === undefined) throw new Error(`${id} is no id`);
  return { id, kind, name };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** Where a proof stands, without the fact that its id begins with, for instance `document:visit-2023@74-74`. */
export function placeOf({ id }: Pick<ExportProof, "id">, factId: string): string {
  return id.startsWith(`${factId}#`) ? id.slice(factId.length + 1) : id;
}

/** One of a thing's own values, where it has that one. */
export function ownValue(thing: ExportThing, property: string): string | number | null {
  const value = thing[property];
  return typeof value === "string" || typeof value === "number" ? value : null;
}
