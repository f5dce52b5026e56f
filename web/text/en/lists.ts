import type { ListOrder } from "../../api/generated/graphql.ts";
import type { Messages } from "../message-type.ts";

const orders: Readonly<Record<ListOrder, string>> = {
  NAME: "name, as pinyin sorts it",
  MEMBERS_DESC: "most captured members first",
  ALLIANCES_DESC: "most alliances first",
  FOUNDED_ASC: "oldest first",
  FOUNDED_DESC: "youngest first",
  DEGREE_DESC: "most ties first",
};

/** By the names of the API's conditions. */
const facet: Readonly<Record<string, string>> = {
  level: "Level",
  region: "Region",
  industry: "Industry",
  topic: "Topic",
  programme: "Programme",
  institutionKind: "Kind of institution",
  standardKind: "Kind of standard",
  stage: "Stage",
  projectLevel: "Project level",
  having: "Has ties",
  grade: "Grade",
  year: "Year",
};

export const listsEn: Pick<Messages, "lists" | "institutions" | "standards" | "projects"> = {
  lists: {
    filters: "Filters",
    filtersActive: (count) => `Filters (${count} chosen)`,
    facet,
    moreChoices: (count) => `${count} more`,
    active: "Chosen conditions",
    without: (name) => `Without “${name}”`,
    clear: "Clear all conditions",
    search: (title) => `Find in ${title.toLowerCase()}`,
    named: "Name holds",
    namedHint: "Name, pinyin or initials",
    apply: "Find",
    years: "Founded",
    yearFrom: "from",
    yearTo: "to",
    since: (year) => `founded in ${year} or later`,
    until: (year) => `founded in ${year} or earlier`,
    order: "Order",
    orders,
    more: "Show 30 more",
    fromStart: "Back to the beginning of the list",
    noneHint: "Try without one of them, or",
    take: "Take this list along",
    exportThings: "Things, CSV",
    exportTies: "Ties, CSV",
    exportFacts: "Facts with proofs, JSONL",
    notStated: "not stated",
    ties: "Ties",
    toGraph: "Graph",
    toGraphOf: (name) => `See ${name} in the graph`,
    etc: (rest) => `and ${rest} more`,
  },
  institutions: {
    title: "Institutions",
    intro:
      "All companies, universities, institutes and other bodies in the graph, by kind, role, region and topic. Region and topic are those that a source states.",
    count: (count) => `${count} ${count === "1" ? "institution" : "institutions"}`,
    none: "No institution meets all of these conditions",
    alliances: "Alliances",
    projects: "Projects",
    standards: "Standards",
  },
  standards: {
    title: "Standards",
    intro:
      "Standards that alliances and institutions drafted, took part in or released, by kind, stage and topic. Numbers and dates are given where a source states them.",
    count: (count) => `${count} ${count === "1" ? "standard" : "standards"}`,
    none: "No standard meets all of these conditions",
    drafted: "Drafted by",
    tookPart: "Took part",
    issued: "Issued",
    bodies: "Bodies",
  },
  projects: {
    title: "Projects",
    intro:
      "Research and engineering projects that alliances and institutions lead or take part in, by level, programme and topic.",
    count: (count) => `${count} ${count === "1" ? "project" : "projects"}`,
    none: "No project meets all of these conditions",
    leads: "Led by",
    participants: "With",
    bodies: "Bodies",
    span: "Time",
    funding: "Funding",
  },
};
