import type { Readable } from "node:stream";
import { parse } from "csv-parse";
import { z } from "zod";

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the file on which the record ends. */
  readonly line: number;
  /** Why the record can't be read; those after it can. */
  readonly fault?: string;
}

const itemShape = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** Records of a CSV text, one at a time; a record with a stray quote is given as a fault and does not end the reading. */
export async function* readCsv(text: Readable, delimiter: string): AsyncGenerator<CsvRecord> {
  const faults: CsvRecord[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const found = z.object({ lines: z.number() }).safeParse(error);
      const line = found.data?.lines ?? 0;
      // A record with several stray quotes is told of several times.
      if (faults.at(-1)?.line === line) return;
      faults.push({ cells: [], line, fault: `its quotes can't be read: ${error?.message ?? "unknown fault"}` });
    },
  });
  text.on("error", (error) => parser.destroy(error));
  for await (const item of text.pipe(parser)) {
    const { record, info } = itemShape.parse(item);
    while (faults[0] !== undefined && faults[0].line <= info.lines) yield* faults.splice(0, 1);
    yield { cells: record, line: info.lines };
  }
  yield* faults;
}
