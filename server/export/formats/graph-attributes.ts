import { relationOf, findRelationType, valueNames, valueOf } from "@alliance-atlas/cypher/model";
import { ownValue, placeOf, type ExportFact, type ExportThing } from "../records.ts";

/** An attribute of nodes or edges, for the graph formats, which want them declared before they are used. */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: "string" | "double";
  readonly read: (row: Row) => string | number | null | undefined;
}

const numberTypes = new Set(["number", "money"]);

/** A node with the facts about its values: what each says, on what basis and where it is proven, as JSON. */
export interface GraphNode {
  readonly thing: ExportThing;
  readonly values: readonly ExportFact[];
}

export const nodeAttributes: readonly Attribute<GraphNode>[] = [
  { name: "kind", type: "string", read: ({ thing }) => thing.kind },
  { name: "nameEn", type: "string", read: ({ thing }) => thing.nameEn },
  { name: "shortName", type: "string", read: ({ thing }) => thing.shortName },
  { name: "externalId", type: "string", read: ({ thing }) => thing.externalId },
  { name: "degree", type: "double", read: ({ thing }) => thing.degree },
  { name: "capturedMembers", type: "double", read: ({ thing }) => ownValue(thing, "capturedMembers") },
  ...valueNames.map((name): Attribute<GraphNode> => ({
    name,
    type: numberTypes.has(valueOf(name).type) ? "double" : "string",
    read: ({ thing }) => ownValue(thing, name),
  })),
  {
    name: "facts",
    type: "string",
    read: ({ values }) => (values.length === 0 ? null : JSON.stringify(values.map(brief))),
  },
];

export const edgeAttributes: readonly Attribute<ExportFact>[] = [
  { name: "relation", type: "string", read: ({ predicate }) => predicate },
  { name: "relationZh", type: "string", read: ({ predicate }) => wordsOf(predicate).zh },
  { name: "since", type: "string", read: ({ qualifiers }) => qualifiers["since"] },
  { name: "until", type: "string", read: ({ qualifiers }) => qualifiers["until"] },
  { name: "qualifiers", type: "string", read: ({ qualifiers }) => JSON.stringify(qualifiers) },
  { name: "basis", type: "string", read: ({ basis }) => basis },
  { name: "trust", type: "string", read: ({ trust }) => trust },
  { name: "asOf", type: "string", read: ({ asOf }) => asOf },
  { name: "proofs", type: "string", read: (fact) => placesOf(fact).join(" | ") },
];

/** The relation in words. */
export function wordsOf(predicate: string): { readonly zh: string; readonly en: string } {
  const relation = findRelationType(predicate);
  return relation === undefined ? { zh: predicate, en: predicate } : relationOf(relation);
}

function brief(fact: ExportFact): object {
  const { predicate, value, qualifiers, basis, trust, asOf } = fact;
  return { property: predicate, value, ...qualifiers, basis, trust, asOf, proofs: placesOf(fact) };
}

function placesOf({ factId, proofs }: ExportFact): readonly string[] {
  return proofs.map((proof) => placeOf(proof, factId));
}

/** A node of each thing in a chunk, with the values that came with it. */
export function nodesOf(things: readonly ExportThing[], facts: readonly ExportFact[]): readonly GraphNode[] {
  const values = Map.groupBy(facts, ({ subject }) => subject.id);
  return things.map((thing) => ({ thing, values: values.get(thing.id) ?? [] }));
}

/** What a row holds of these attributes, by their places in the list. */
export function filled<Row>(
  attributes: readonly Attribute<Row>[],
  row: Row,
): readonly { readonly index: number; readonly value: string }[] {
  return attributes.flatMap(({ read }, index) => {
    const value = read(row);
    return value === null || value === undefined || value === "" ? [] : [{ index, value: String(value) }];
  });
}
