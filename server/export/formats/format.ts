import type { Chunk, Wanted } from "../export-source.ts";

/** What a file of an export says of itself. */
export interface ExportNote {
  /** Where the product is reached, without a slash at its end: ids become addresses below it. */
  readonly base: string;
  readonly dataVersion: string;
  /** Day of a snapshot, as ISO date; an export of the moment has none, so that equal data give equal bytes. */
  readonly day?: string;
}

/** Where a format takes its things and facts from, as often as it needs them. */
export interface ChunkSource {
  chunks(wanted?: Wanted): AsyncIterable<Chunk>;
}

/** One kind of file: a table, facts as lines, or a graph. */
export interface Format {
  readonly type: string;
  /** Writes the file piece by piece; what was written is forgotten. */
  readonly write: (source: ChunkSource, note: ExportNote) => AsyncGenerator<string>;
}

export const licenceUrl = "https://spdx.org/licenses/MIT.html";

/** The note on licence and sources, in whatever place a format has for one. */
export function describeExport({ base, dataVersion }: ExportNote): string {
  return [
    `Alliance Atlas 联盟图谱, data version ${dataVersion}, ${base}.`,
    "Every fact names its basis, its trust grade and its proofs; cite the sources that the proofs name.",
    "Compiled facts: MIT licence. Quoted words belong to their sources; imported tables keep the licences they came with.",
  ].join(" ");
}
