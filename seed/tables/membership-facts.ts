import type { Label, MemberRole, RelationType } from "@alliance-atlas/cypher/model";
import type { Qualifiers } from "@alliance-atlas/cypher/facts";
import type { FactBook } from "../facts/fact-book.ts";
import type { ProofMaker } from "../facts/proof-maker.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { TableRow } from "../read/read-table.ts";
import type { SeedProblem } from "../read/seed-errors.ts";
import { cellOf, proofOfRow, readRows, resolveName, TableFault } from "./table-rows.ts";

export const membershipsTable = "document:table-memberships";

interface Reading {
  readonly type: RelationType;
  readonly role?: MemberRole;
  /** Qualifier that keeps the page's own word. */
  readonly wordAs: "roleAsWritten" | "post" | undefined;
}

/** What a class of the column `role_class` says. `attendee` says nothing by itself: those rows are read by a person. */
const readings: Readonly<Record<string, Reading>> = {
  chair: { type: "CHAIRS", wordAs: undefined },
  vice_chair: { type: "MEMBER_OF", role: "VICE_CHAIR", wordAs: "roleAsWritten" },
  council: { type: "MEMBER_OF", role: "COUNCIL", wordAs: "roleAsWritten" },
  supervisor: { type: "EMPLOYS_OFFICER", wordAs: "post" },
  member: { type: "MEMBER_OF", role: "MEMBER", wordAs: "roleAsWritten" },
  founder: { type: "FOUNDED_WITH", wordAs: "roleAsWritten" },
  lead: { type: "LEADS", wordAs: "roleAsWritten" },
  secretariat: { type: "SECRETARIAT_OF", wordAs: "roleAsWritten" },
  expert_committee: { type: "EMPLOYS_OFFICER", wordAs: "post" },
  chair_employer: { type: "EMPLOYS_OFFICER", wordAs: "post" },
  vice_chair_employer: { type: "EMPLOYS_OFFICER", wordAs: "post" },
  secretary_employer: { type: "EMPLOYS_OFFICER", wordAs: "post" },
};

const readByAPerson = "attendee";
const bodies = ["Alliance", "Institution"] as const satisfies readonly Label[];

/** A row of the memberships is one tie; the page's role word stays with it. */
export function addMembershipFacts(
  rows: readonly TableRow[],
  names: NameIndex,
  book: FactBook,
  proofs: ProofMaker,
): readonly SeedProblem[] {
  return readRows("tables/memberships.csv", rows, (row) => addMembership(row, names, book, proofs));
}

function addMembership(row: TableRow, names: NameIndex, book: FactBook, proofs: ProofMaker): void {
  const to = resolveName(row, "alliance", names, bodies);
  const from = resolveName(row, "institution", names, bodies);
  const roleClass = cellOf(row, "role_class");
  if (roleClass === readByAPerson) return;
  const reading = readings[roleClass];
  if (reading === undefined) throw new TableFault("role_class", `"${roleClass}" is no known class`);
  const word = cellOf(row, "role");
  const qualifiers: Qualifiers = {
    ...(reading.role === undefined ? {} : { role: reading.role }),
    ...(reading.wordAs === undefined ? {} : { [reading.wordAs]: word }),
  };
  const written = cellOf(row, "institution_as_written") || cellOf(row, "institution");
  const proof = proofOfRow(membershipsTable, row, written, proofs);
  book.addTie({ type: reading.type, ends: { from, to }, qualifiers, proofs: [proof] });
}
