import { valueNames, type EntityId } from "@alliance-atlas/cypher/model";
import type { LooseTie, LooseValue } from "../../facts/fact-book.ts";
import { fillPattern } from "../mapping/columns.ts";
import type { ThingTable } from "../mapping/mapping-shape.ts";
import type { SourceRow } from "../read/table-source.ts";
import { CellFault, neededCell, optionalCell, valueCell } from "./cells.ts";
import type { RowContext, RowFacts, UsedTerm } from "./row-reader.ts";
import { importedId } from "./slug.ts";

/** Reads a row of a table of things. Throws a CellFault where the row can't be read. */
export function readThingRow(table: ThingTable, row: SourceRow, context: RowContext): RowFacts {
  const externalId = neededCell(row.cells, table.id);
  const id = importedId(table.thing, context.prefix, externalId);
  const names = namesOf(table, row, context, id, externalId);
  const [canonical] = names;
  if (canonical === undefined) throw new CellFault(table.id, "the row gives no name");
  const { ties, terms } = tiesOf(table, row, context, id);
  return {
    thing: { id, name: String(canonical.value), externalId, formerIds: [] },
    values: [...names, ...valuesOf(table, row, context, id)],
    ties,
    terms,
  };
}

/** The canonical name first. A name made by the mapping's pattern is its author's judgement, not the source's word. */
function namesOf(
  table: ThingTable,
  row: SourceRow,
  context: RowContext,
  subject: EntityId,
  externalId: string,
): readonly LooseValue[] {
  const name = (nameType: LooseValue["nameType"], value: string, isStated: boolean): LooseValue => {
    const proof = context.proof(row, isStated ? value : externalId);
    const proofs = [isStated ? proof : { ...proof, basis: "curated" as const }];
    return { subject, property: "name", nameType, value, comparator: "=", proofs };
  };
  const main =
    typeof table.name === "string"
      ? [name("canonical", neededCell(row.cells, table.name), true)]
      : [
          name("canonical", fillPattern(table.name.zh, row.cells), false),
          name("english", fillPattern(table.name.en, row.cells), false),
        ];
  const others = (["english", "short", "former"] as const).flatMap((type) => {
    const column = table.names[type];
    const cell = column === undefined ? undefined : optionalCell(row.cells, column);
    return cell === undefined ? [] : [name(type, cell, true)];
  });
  // A second column often repeats the name; one text is one name.
  const known = new Set<unknown>();
  return [...main, ...others].filter(({ value }) => !known.has(value) && known.add(value));
}

function valuesOf(table: ThingTable, row: SourceRow, context: RowContext, subject: EntityId): readonly LooseValue[] {
  const values = valueNames.flatMap((property): LooseValue[] => {
    const source = table.values[property];
    const cell = source === undefined ? undefined : optionalCell(row.cells, source.column);
    if (source === undefined || cell === undefined) return [];
    const value = valueCell(table.thing, property, source, cell);
    return [{ subject, property, value, comparator: "=", proofs: [context.proof(row, cell)] }];
  });
  checkOrder(table, values);
  return values;
}

function checkOrder(table: ThingTable, values: readonly LooseValue[]): void {
  const dateOf = (name: string): string => String(values.find(({ property }) => property === name)?.value ?? "");
  const [start, end] = [dateOf("startDate"), dateOf("endDate")];
  if (start === "" || end === "" || end >= start.slice(0, end.length)) return;
  throw new CellFault(table.values.endDate?.column ?? "endDate", `it ends on ${end}, before it starts on ${start}`);
}

function tiesOf(
  table: ThingTable,
  row: SourceRow,
  context: RowContext,
  from: EntityId,
): { readonly ties: readonly LooseTie[]; readonly terms: readonly UsedTerm[] } {
  const ties: LooseTie[] = [];
  const terms: UsedTerm[] = [];
  for (const { relation: type, column, vocabulary: name, separator, missing, qualifiers } of table.ties) {
    const vocabulary = context.mapping.vocabularies[name];
    if (vocabulary === undefined) throw new Error(`${name} is no vocabulary; the mapping was checked for it`);
    const cell = optionalCell(row.cells, column) ?? "";
    const words = (separator === undefined ? [cell] : cell.split(separator)).map((word) => word.trim());
    for (const word of new Set(words.filter((one) => one !== "" && !missing.includes(one)))) {
      if (vocabulary.others === "refuse" && !Object.hasOwn(vocabulary.terms, word)) {
        throw new CellFault(column, `"${word}" is no term of the vocabulary ${name}`);
      }
      const proof = context.proof(row, word);
      const to = importedId(vocabulary.thing, context.prefix, word);
      ties.push({ type, ends: { from, to }, qualifiers, proofs: [proof] });
      terms.push({ id: to, vocabulary, word, proof });
    }
  }
  return { ties, terms };
}
