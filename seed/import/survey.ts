import type { EntityId } from "@alliance-atlas/cypher/model";
import { orderEnds, tieFactId } from "../facts/fact-ids.ts";
import type { RowProblem } from "./import-error.ts";
import { isThingTable, type Mapping, type Table } from "./mapping/mapping-shape.ts";
import type { LooseTie } from "../facts/fact-book.ts";
import type { SourceRow, TableSource } from "./read/table-source.ts";
import { CellFault } from "./rows/cells.ts";
import { RowContext, type RowFacts, type UsedTerm } from "./rows/row-reader.ts";
import { readThingRow } from "./rows/thing-row.ts";
import { readTieRow } from "./rows/tie-row.ts";

export interface SurveyedTable {
  readonly table: Table;
  readonly source: TableSource;
  readonly context: RowContext;
  readonly rowCount: number;
}

export type RowReading = { readonly facts: RowFacts } | { readonly problem: Omit<RowProblem, "file" | "row" | "line"> };

/**
 * What the tables hold, known before anything is written: every faulty row, and of the good ones nothing but their ids,
 * so that memory grows with the number of things and ties and never with their contents.
 */
export class Survey {
  readonly tables: SurveyedTable[] = [];
  readonly terms = new Map<EntityId, UsedTerm>();
  readonly tieIds = new Set<string>();
  /** Ties that several rows state: they are written once, with the proofs of all. */
  readonly repeatedTies = new Set<string>();
  readonly #rowOfThing = new Map<EntityId, string>();

  get thingIds(): Iterable<EntityId> {
    return this.#rowOfThing.keys();
  }

  /** Reads a row, or says why it gives nothing; the same answer before and while the rows are written. */
  read({ table, source, context }: Pick<SurveyedTable, "table" | "source" | "context">, row: SourceRow): RowReading {
    const firstColumn = source.columns[0] ?? "";
    if (row.fault !== undefined) return { problem: { column: firstColumn, reason: row.fault } };
    try {
      const facts = isThingTable(table) ? readThingRow(table, row, context) : readTieRow(table, row, context);
      const problem = isThingTable(table)
        ? this.#findDouble(facts, table.id, placeOf(source, row), row)
        : this.#findUnknownEnd(facts, table, row);
      return problem === undefined ? { facts } : { problem };
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      return { problem: { column: error.column, reason: error.message } };
    }
  }

  /** Keeps what a good row names. */
  note({ thing, ties, terms }: RowFacts, place: string): void {
    if (thing !== undefined && !this.#rowOfThing.has(thing.id)) this.#rowOfThing.set(thing.id, place);
    for (const term of terms) if (!this.terms.has(term.id)) this.terms.set(term.id, term);
    for (const tie of ties) {
      const factId = factIdOf(tie);
      if (this.tieIds.has(factId)) this.repeatedTies.add(factId);
      else this.tieIds.add(factId);
    }
  }

  #findDouble({ thing, terms }: RowFacts, column: string, place: string, row: SourceRow) {
    const first = thing === undefined ? undefined : this.#rowOfThing.get(thing.id);
    if (first !== undefined && first !== place) {
      return { column, reason: `"${row.cells[column]}" (${thing?.id}) stands already in ${first}` };
    }
    const rival = terms.find(({ id, word }) => (this.terms.get(id)?.word ?? word) !== word);
    if (rival === undefined) return undefined;
    const reason = `"${rival.word}" and "${this.terms.get(rival.id)?.word}" would both be ${rival.id}; write them alike`;
    return { column, reason };
  }

  #findUnknownEnd({ ties }: RowFacts, table: Table, row: SourceRow) {
    if (isThingTable(table)) return undefined;
    const [tie] = ties;
    for (const side of ["from", "to"] as const) {
      const end = tie?.ends[side];
      if (end === undefined || this.#rowOfThing.has(end)) continue;
      const { id: column, thing } = table[side];
      return { column, reason: `no good row of a table gives the ${thing} "${row.cells[column]}"` };
    }
    return tie !== undefined && tie.ends.from === tie.ends.to
      ? { column: table.to.id, reason: "it ties a thing to itself" }
      : undefined;
  }
}

export function factIdOf({ type, ends, qualifiers }: LooseTie): string {
  return tieFactId(type, orderEnds(type, ends), qualifiers);
}

export function placeOf({ file }: TableSource, { row }: SourceRow): string {
  return `${file} row ${row}`;
}

/** Reads all rows once: tables of things first, whatever their order in the mapping. */
export async function surveyTables(
  mapping: Mapping,
  sources: ReadonlyMap<Table, TableSource>,
  onProblem: (problem: RowProblem) => void,
): Promise<Survey> {
  const survey = new Survey();
  const things = mapping.tables.filter(isThingTable);
  const ties = mapping.tables.filter((table) => !isThingTable(table));
  for (const table of [...things, ...ties]) {
    const source = sources.get(table);
    if (source === undefined) throw new Error(`${table.file} was not opened`);
    const context = new RowContext(mapping, table.file);
    let rowCount = 0;
    for await (const row of source.rows()) {
      rowCount += 1;
      const reading = survey.read({ table, source, context }, row);
      if ("facts" in reading) survey.note(reading.facts, placeOf(source, row));
      else onProblem({ file: table.file, row: row.row, line: row.line, ...reading.problem });
    }
    survey.tables.push({ table, source, context, rowCount });
  }
  return survey;
}
