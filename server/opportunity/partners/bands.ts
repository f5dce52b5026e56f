/** A range of scores between institutions, with how often suggestions in it came true within a year. */
interface Band {
  readonly name: string;
  /** Scores from here up, to the next band; nothing for the lowest. */
  readonly from: number | null;
  readonly suggested: number;
  readonly realised: number;
}

/**
 * Quarters of 62,040 suggestions, the first twenty of every fourth institution by what was known of Horizon 2020 before
 * 2017, and how many had come to work together in a project of at most 60 that began in 2017; counted with
 * `pnpm backtest:bands --data DIR` on 2026-11-30, weights of atlas-opp7-2.
 */
export const bands: readonly Band[] = [
  { name: "A", from: -5.21, suggested: 15_510, realised: 716 },
  { name: "B", from: -5.63, suggested: 15_510, realised: 374 },
  { name: "C", from: -5.99, suggested: 15_510, realised: 193 },
  { name: "D", from: null, suggested: 15_510, realised: 94 },
];

/** The score grows with the graph it is counted on; on a much smaller one these bands would say nothing true. */
const leastInstitutions = 5_000;

/** The band of a score on a graph of so many institutions; null where none was counted for its like. */
export function bandOf(score: number, institutions: number): string | null {
  if (institutions < leastInstitutions) return null;
  return bands.find(({ from }) => from === null || score >= from)?.name ?? null;
}

export function bandTexts(institutions: number): readonly object[] {
  if (institutions < leastInstitutions) return [];
  return bands.map(({ name, from, suggested, realised }) => {
    const rate = ((100 * realised) / suggested).toFixed(1);
    return {
      name,
      from,
      suggestedCount: suggested,
      realisedCount: realised,
      text: {
        zh: `同档配对一年内约 ${rate}% 实际合作（${suggested} 条中 ${realised} 条；欧盟项目数据，仅供参照）`,
        en: `Of such pairs about ${rate} % came to work together within a year (${realised} of ${suggested}; European projects, for reference only)`,
      },
    };
  });
}
