import type { Fact } from "@alliance-atlas/cypher/facts";
import type { SeedProblem } from "@alliance-atlas/seed";
import { FactBook } from "../../seed/facts/fact-book.ts";
import { ProofMaker } from "../../seed/facts/proof-maker.ts";
import { NameIndex } from "../../seed/names/name-index.ts";
import type { TableRow } from "../../seed/read/read-table.ts";
import { idOf } from "./facts.ts";

/** Two alliances, three institutions; two of the institutions bear one name. */
export const knownNames = new NameIndex([
  { id: idOf("alliance:a"), name: "甲联盟" },
  { id: idOf("alliance:b"), name: "乙联盟" },
  { id: idOf("institution:c"), name: "丙公司" },
  { id: idOf("institution:d"), name: "丁所", names: [{ text: "同名", type: "short", proofs: [] }] },
  { id: idOf("institution:e"), name: "戊校", names: [{ text: "同名", type: "short", proofs: [] }] },
]);

type AddFacts = (
  rows: readonly TableRow[],
  names: NameIndex,
  book: FactBook,
  proofs: ProofMaker,
) => readonly SeedProblem[];

/** What rows of a table with these cells give. */
export function readRows(
  addFacts: AddFacts,
  table: string,
  cells: readonly Readonly<Record<string, string>>[],
): { readonly facts: readonly Fact[]; readonly problems: readonly SeedProblem[] } {
  const id = idOf(table);
  const rows = cells.map((one, index): TableRow => ({
    row: index + 1,
    cells: one,
    trust: "C",
    urls: [`https://atlas.example/${index + 1}`],
  }));
  const source = { id, name: "表", nameEn: "Table", kind: "table", trust: "B" } as const;
  const book = new FactBook();
  const problems = addFacts(rows, knownNames, book, new ProofMaker([source], new Map([[id, rows]])));
  return { facts: book.list(), problems };
}
