import type { Messages } from "../message-type.ts";

export const whatIfEn: Messages["whatIf"] = {
  title: "What if an institution joined",
  intro:
    "Choose an institution that is no member and see which alliances its joining would suggest to either. A thought only: nothing is written to the graph.",
  institution: "The institution that joins",
  placeholder: "Name of an institution",
  supposed: "Supposed",
  forAlliance: "New or higher for the alliance",
  forInstitution: "New or higher for the institution",
  none: "No change: it brings no new bridge, or is a university, which alone is no reason.",
  isNew: (rank) => `new, place ${rank}`,
  rises: (before, after) => `from place ${before} up to ${after}`,
  isMember: "It belongs to the alliance already, or this can't be reckoned now; choose another.",
  reals: "These steps stand in the graph:",
};
