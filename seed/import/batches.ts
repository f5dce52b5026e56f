import type { ImportBatch } from "@alliance-atlas/cypher/write";
import { FactBook, type LooseTie } from "../facts/fact-book.ts";
import type { SeedSource } from "../format/source-file.ts";
import { thingRows } from "../graph/entity-rows.ts";
import { proofRows, tieRows, valueRows } from "../graph/fact-rows.ts";
import type { ReadMapping } from "./mapping/read-mapping.ts";
import { addOwnFacts } from "./own-facts.ts";
import type { ImportedThing } from "./rows/row-reader.ts";
import { factIdOf, type Survey, type SurveyedTable } from "./survey.ts";

/** Rows of a table that are written in one transaction: some five thousand rows of the graph. */
const rowsAtOnce = 1_000;

/** All rows of the graph that an import states, batch by batch; no more than one batch is held at a time. */
export async function* batchesOf(
  read: ReadMapping,
  survey: Survey,
  sources: readonly SeedSource[],
): AsyncGenerator<ImportBatch> {
  const own = new Gathering();
  own.things.push(...addOwnFacts(read, sources, survey.terms.values(), own.book));
  yield own.take("sources and terms", sources);
  for (const table of survey.tables) yield* batchesOfTable(table, survey);
}

async function* batchesOfTable(surveyed: SurveyedTable, survey: Survey): AsyncGenerator<ImportBatch> {
  const { source, rowCount } = surveyed;
  const gathering = new Gathering();
  const repeated: LooseTie[] = [];
  let seen = 0;
  const progress = (): string => `${source.file}: ${seen} of ${rowCount} rows`;
  for await (const row of source.rows()) {
    seen += 1;
    const reading = survey.read(surveyed, row);
    if ("problem" in reading) continue;
    const { thing, values, ties } = reading.facts;
    if (thing !== undefined) gathering.things.push(thing);
    for (const value of values) gathering.book.addValue(value);
    for (const tie of ties) {
      if (survey.repeatedTies.has(factIdOf(tie))) repeated.push(tie);
      else gathering.book.addTie(tie);
    }
    if (seen % rowsAtOnce === 0) yield gathering.take(progress());
  }
  for (const tie of repeated) gathering.book.addTie(tie);
  yield gathering.take(progress());
}

/** Things and facts on their way into one batch. */
class Gathering {
  book = new FactBook();
  things: ImportedThing[] = [];

  take(what: string, sources: readonly SeedSource[] = []): ImportBatch {
    const facts = this.book.list();
    const entities = thingRows({ entities: this.things, facts, sources });
    const rows = { entities, ties: tieRows(facts), values: valueRows(facts), proofs: proofRows(facts) };
    this.book = new FactBook();
    this.things = [];
    return { what, rows };
  }
}
