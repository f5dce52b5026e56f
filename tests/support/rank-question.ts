import type { RankQuestion } from "../../server/opportunity/rank-opportunities.ts";

/** Among all alliances across industries, as a visitor asks who sets nothing. */
export const plainQuestion: RankQuestion = {
  of: undefined,
  label: "Alliance",
  isCrossIndustry: true,
  isStrict: false,
  novelty: 0,
  includesFellows: false,
  time: {},
  first: 10,
};
