import { parseEntityId } from "@alliance-atlas/cypher/model";
import type { EntityRow, GraphRows, LoadInput, ProofRow, TieRow, ValueRow } from "@alliance-atlas/cypher/write";

/** A thing with nothing but a name. */
export function thingRow(id: string, name = id): EntityRow {
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id} is no id`);
  const kind = id.slice(0, id.indexOf(":"));
  return { id, label: parsed.label, hash: `${id} ${name}`, properties: { kind, name, sortKey: `${name}  ${id}` } };
}

/** `institution:b MEMBER_OF alliance:a` as a tie. */
export function tieRow(line: string, role = ""): TieRow {
  const [from = "", type = "", to = ""] = line.split(" ");
  const properties = { basis: "stated", trust: "A", trustRank: 1, proofCount: 1, role };
  return { factId: `${from}/${type}/${to}`, type, from, to, hash: `${line} ${role}`, properties };
}

export function valueRow(subject: string, value: string): ValueRow {
  const factId = `${subject}/founded/${value}`;
  return { factId, subject, hash: value, properties: { property: "founded", value, rank: 0 } };
}

export function proofRow(factId: string, doc: string): ProofRow {
  return { id: `${factId}#${doc}`, factId, doc, hash: doc, properties: { rank: 0 } };
}

/** These rows as a load of their owner; the hash tells loads of different rows apart. */
export function inputOf(rows: Partial<GraphRows>, changes: Partial<LoadInput> = {}): LoadInput {
  const all: GraphRows = { entities: [], ties: [], values: [], proofs: [], ...rows };
  return { origin: "seed", rows: all, formerIds: [], dataVersion: "v", rowsHash: JSON.stringify(all), ...changes };
}
