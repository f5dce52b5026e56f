import { isThingTable, type Table } from "./mapping-shape.ts";

/** Columns that a table of the mapping needs, with the place in the mapping that names each. */
export function columnsNeededBy(table: Table): readonly { readonly column: string; readonly by: string }[] {
  const named = isThingTable(table)
    ? [
        ["id", table.id],
        ...(typeof table.name === "string" ? [["name", table.name]] : patternColumns(table.name)),
        ...Object.entries(table.names).map(([type, column]) => [`names.${type}`, column]),
        ...Object.entries(table.values).map(([name, value]) => [`values.${name}`, value.column]),
        ...table.ties.map(({ column }, index) => [`ties.${index}`, column]),
      ]
    : [
        ["from", table.from.id],
        ["to", table.to.id],
        ["role", table.role?.column],
        ["since", table.since],
        ["until", table.until],
      ];
  return named.flatMap(([by, column]) => (by === undefined || column === undefined ? [] : [{ by, column }]));
}

function patternColumns({ zh, en }: { readonly zh: string; readonly en: string }): [string, string][] {
  return [zh, en].flatMap((pattern) => columnsIn(pattern).map((column): [string, string] => ["name", column]));
}

export function columnsIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{([^{}]+)\}/g)].flatMap(([, column]) => column ?? []);
}

export function fillPattern(pattern: string, cells: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{([^{}]+)\}/g, (_all, column: string) => cells[column] ?? "");
}
