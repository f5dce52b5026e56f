import type { Messages } from "../message-type.ts";

export const homeEn: Messages["home"] = {
  title: "Alliance Atlas: China’s industrial technology innovation alliances",
  headline: "China’s industrial innovation alliances, joined in one graph",
  lead: "Who leads and who belongs, which standards and projects they share, and who is only one step away. Every fact leads to the words of its source.",
  counts: "In the graph",
  alliances: "alliances",
  institutions: "institutions",
  ties: "ties",
  proofs: "proofs",
  waysTitle: "Start here",
  wayOne: "Start from one alliance",
  wayOneText: (name) => `Open the graph of ${name}`,
  wayOther: "Another one",
  wayTwo: "What lies between two alliances?",
  wayTwoText: (from, to) => `Paths between ${from} and ${to}`,
  wayThree: "Which alliances are in my province?",
  wayThreePick: "Choose a province",
  noAlliances: "There is no alliance in the graph; search for institutions and projects instead.",
  map: "All alliances at a glance",
  mapHelp:
    "Each dot is an alliance: the larger, the more members are captured. Those with related members or topics lie together; a thin line means shared members.",
  mapPick: "Point at a dot for its name, click to open it",
  mapMembers: (count) => `${count} captured ${count === "1" ? "member" : "members"}`,
  mapOpen: "Open",
  mapList: "See them as a list",
  mapFailed: "The overview could not be read.",
};
