import type { Messages } from "../message-type.ts";
import { wordsEn } from "./words.ts";

function plural(count: number, one: string, other = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : other}`;
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function article(noun: string): string {
  return /^(?:[aeio]|u(?!ni))/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export const thingEn: Messages["thing"] = {
  alliance: ({ level, founded, place, industries, chairs, captured }) =>
    sentence([
      `${article(level === null ? "alliance" : wordsEn.level[level])}${place === null ? "" : ` in ${place}`}`,
      founded === null ? "" : `founded in ${founded}`,
      industries.length === 0 ? "" : `active in ${industries.join("; ")}`,
      chairs.length === 0 ? "" : `chaired by ${chairs.join(" and ")}`,
      captured === "0" ? "" : `with ${captured} captured ${captured === "1" ? "member" : "members"}`,
    ]),
  institution: (kind, place, alliances) =>
    sentence([
      `${article(kind === null ? "institution" : wordsEn.institutionKind[kind])}${place === null ? "" : ` in ${place}`}`,
      alliances === 0 ? "" : `a member, founder or leader of ${plural(alliances, "alliance")}`,
    ]),
  other: (kind, ties) => `${wordsEn.kind[kind]} with ${plural(ties, "tie")} in the graph.`,
  source: (ties) => `A source of facts in the graph${ties === 0 ? "" : `, with ${plural(ties, "tie")} of its own`}.`,
  unknownTitle: "Nothing has this id",
  unknown: (id) =>
    `Nothing in the graph has the id “${id}”. It may have been renamed or merged, or the link was miscopied.`,
  near: "Did you mean",
  searchInstead: "Search by name",
  movedFrom: (id) => `The id ${id} was merged into this one.`,
  openGraph: "Open in the graph",
  findOpportunities: "See opportunities",
  findPaths: "Find paths from here",
  facts: "Key facts",
  names: "Names",
  namesNote: "as the sources write them",
  moreNames: (count) => `${plural(count, "more name")}`,
  ties: "Ties",
  tiesCount: (count) => count,
  noTies: "The sources name no ties of it.",
  proves: "What rests on it",
  provesCount: ({ things, ties, values }) =>
    `Of ${things} ${things === "1" ? "thing" : "things"}: ${ties} ${ties === "1" ? "tie" : "ties"} and ${values} ${values === "1" ? "value" : "values"}. The proofs of each say where in the source it stands.`,
  provesKinds: "Facts of one kind of things",
  provesMore: "30 more facts",
  provesNothing: "No fact of the graph comes from this source.",
  showMore: (count) => `Show ${count} more`,
  showLess: "Show fewer",
  leftOut: (count) => `${count} more`,
  loadingMore: "Loading …",
  localGraph: "Neighbours",
  localGraphOpen: "Open the whole graph",
  lookAlikes: "Look-alikes that are other bodies",
  undecided: "Possibly the same body, undecided",
  members: "Members",
  membersDeclared: "Declared by sources",
  membersCaptured: "Captured here",
  membersNote: "Sources give totals; the graph captures the members that a source names. The two need not agree.",
  membersNone: "No source declares a total.",
  membersUnit: "",
  conflict: "Sources disagree",
  conflictNote: "Their values stand side by side, the best proven first.",
  statistics: "Figures in the sources",
  proofs: "Proofs",
  proofCount: (count) => plural(count, "proof"),
  noProofs: "No proofs.",
  line: (line) => `line ${line}`,
  lines: (from, to) => `lines ${from}–${to}`,
  row: (row) => `row ${row} of the table`,
  words: "Words",
  page: "page",
  noWords: "no words quoted",
  rule: "Rule",
  note: "Editors’ note",
  grade: (grade) => `Trust grade ${grade}`,
  graded: (grade) => `grade ${grade}`,
  dateUnknown: "source undated",
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  asOf: (date) => `seen ${date}`,
  cite: "Cite",
  citeText: (name, version, url) => `${name}. Alliance Atlas, data version ${version}, ${url}`,
  copy: "Copy citation",
  copied: "Copied",
  externalId: "External id",
  id: "Id",
  primary: "main industry",
  opportunities: "Possible partners",
  noOpportunities: "There is no suggestion to make.",
  allOpportunities: "All suggestions with their reasons",
  timeline: "Timeline",
  ended: "(until then)",
  take: "Take along",
  exportTies: "Ties (CSV, opens in Excel)",
  exportFacts: "All facts with proofs (JSON Lines)",
};
