import type { Messages } from "../message-type.ts";

/** The pages of regions, industries and evaluations. */
export const overviewsEn: Pick<Messages, "regions" | "industries" | "evaluations"> = {
  regions: {
    title: "Regions",
    intro:
      "Alliances and institutions of each province, those of the places below it included. Open one to see its alliances.",
    map: "Where alliances sit",
    mapNote:
      "All tiles are equal; the shade is the number of alliances. Alliances without a stated place are not among them.",
    list: "Alliances and institutions by province",
    province: "Province",
    alliances: "Alliances",
    institutions: "Institutions",
  },
  industries: {
    title: "Industries",
    intro:
      "Existing and possible ties between industries: their alliances share members, or are among the best suggestions to work together.",
    matrix: "Between industries",
    industry: "Industry",
    existing: "pairs of alliances that share members",
    possible: "suggestions among the best",
    pairLabel: (a, b, existing, possible) => `${a} and ${b}: ${existing} existing, ${possible} possible`,
    pairs: "Pairs of industries with ties",
    all: "All industries",
    alliances: (count) => (count === "1" ? "1 alliance" : `${count} alliances`),
    alliancesOf: (name) => `Alliances in ${name}`,
    shared: (count) => (count === 1 ? "1 shared member" : `${count} shared members`),
    reasons: "See the reasons",
  },
  evaluations: {
    title: "Activity evaluations",
    intro:
      "Grades and scores of each round, for the alliances that a source names; one that is not listed may have been evaluated all the same.",
    none: "There are no evaluations in the graph.",
    rated: (count) => (count === "1" ? "1 alliance" : `${count} alliances`),
    rest: (count) => `${count} more alliances`,
    noneRated: "No source in the graph states results.",
    noGrade: "no grade stated",
    grade: "Grade",
    round: "Round",
    noneFits: "No rating fits.",
    all: "See all ratings",
    score: (score) => `score ${score}`,
  },
};
