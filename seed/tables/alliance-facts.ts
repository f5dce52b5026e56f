import type { EntityId } from "@alliance-atlas/cypher/model";
import type { FactBook, LooseValue } from "../facts/fact-book.ts";
import type { ProofMaker } from "../facts/proof-maker.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { TableRow } from "../read/read-table.ts";
import type { SeedProblem } from "../read/seed-errors.ts";
import { cellOf, proofOfRow, readRows, resolveName, TableFault } from "./table-rows.ts";

export const alliancesTable = "document:table-alliances";

/** The table's word for a level, read into the three separate facts that it mixes. */
const levels: Readonly<Record<string, { level?: string; pilotStatus?: string; registered?: true }>> = {
  "national pilot": { level: "NATIONAL_PILOT", pilotStatus: "PILOT" },
  "national pilot (unconfirmed)": { level: "NATIONAL", pilotStatus: "UNCONFIRMED" },
  "key cultivation": { level: "NATIONAL_KEY_CULTIVATION", pilotStatus: "KEY_CULTIVATION" },
  "national network member": { registered: true },
  "national (status not stated)": { level: "NATIONAL" },
  provincial: { level: "PROVINCIAL" },
  city: { level: "CITY" },
  other: { level: "OTHER" },
};

const network = "institution:lianmeng-xiefawang" as EntityId; // defined by the seed

/** Some rows took the membership from the documents themselves, which do not say it; read anew, they give no tie. */
const readFromDocuments = "种子文本";

/**
 * Of the table of alliances only the cells that need no reading are read here: name, level, batch year, founding date.
 * Places, short names, topics and notes stand in the alliances' own files. `chair_or_lead_unit` mixes chair, lead,
 * founder and employer, so it gives no fact.
 */
export function addAllianceFacts(
  rows: readonly TableRow[],
  names: NameIndex,
  book: FactBook,
  proofs: ProofMaker,
): readonly SeedProblem[] {
  return readRows("tables/alliances.csv", rows, (row) => addAlliance(row, names, book, proofs));
}

function addAlliance(row: TableRow, names: NameIndex, book: FactBook, proofs: ProofMaker): void {
  const subject = resolveName(row, "name", names, ["Alliance"]);
  const add = (column: string, value: Omit<LooseValue, "subject" | "comparator" | "proofs">): void => {
    const proof = proofOfRow(alliancesTable, row, cellOf(row, column), proofs);
    book.addValue({ ...value, subject, comparator: "=", proofs: [proof] });
  };
  add("name", { property: "name", nameType: "canonical", value: cellOf(row, "name") });

  const level = levels[cellOf(row, "level")];
  if (level === undefined) throw new TableFault("level", `"${cellOf(row, "level")}" is no known level`);
  if (level.level !== undefined) add("level", { property: "level", value: level.level });
  if (level.pilotStatus !== undefined) add("level", { property: "pilotStatus", value: level.pilotStatus });
  if (level.registered === true && !cellOf(row, "level_basis").includes(readFromDocuments)) {
    const proof = proofOfRow(alliancesTable, row, cellOf(row, "level"), proofs);
    book.addTie({ type: "REGISTERED_WITH", ends: { from: subject, to: network }, qualifiers: {}, proofs: [proof] });
  }

  const batch = /^\d{4}/.exec(cellOf(row, "batch_year"))?.[0];
  if (batch !== undefined && level.level?.startsWith("NATIONAL_") === true) {
    add("batch_year", { property: "pilotSince", value: batch });
  }
  const founded = cellOf(row, "founded_iso");
  if (founded !== "") add("founded_iso", { property: "founded", value: founded });
}
