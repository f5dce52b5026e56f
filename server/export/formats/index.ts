import { proofTable, thingTable, tieTable, valueTable } from "./csv.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./json-ld.ts";
import { factLines } from "./json-lines.ts";

/** Every file that can be had, by the last part of its address. */
export const formats = {
  "things.csv": thingTable,
  "ties.csv": tieTable,
  "values.csv": valueTable,
  "proofs.csv": proofTable,
  "facts.jsonl": factLines,
  "graph.graphml": graphml,
  "graph.gexf": gexf,
  "graph.jsonld": jsonLd,
} as const satisfies Record<string, Format>;

export type FileName = keyof typeof formats;

export function findFormat(name: string): Format | undefined {
  return Object.hasOwn(formats, name) ? formats[name as FileName] : undefined; // guarded by hasOwn
}

export type { ExportNote, Format } from "./format.ts";
