import type { ExportFact } from "../records.ts";
import type { Format } from "./format.ts";

/** One fact a line, as `pnpm export:facts` writes it. */
export const factLines: Format = {
  type: "application/x-ndjson; charset=utf-8",
  async *write(source) {
    for await (const { facts } of source.chunks({ values: true, ties: true })) yield facts.map(toLine).join("");
  },
};

function toLine(fact: ExportFact): string {
  const proofs = fact.proofs.map(({ id: _id, ...proof }) => proof);
  return `${JSON.stringify({ ...fact, proofs })}\n`;
}
