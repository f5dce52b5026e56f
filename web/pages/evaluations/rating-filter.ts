import type { EvaluationsQuery } from "../../api/generated/graphql.ts";

export type Round = NonNullable<EvaluationsQuery["evaluations"]>["nodes"][number];
export type Rating = Round["rated"]["edges"][number];
export type Grade = Rating["tie"]["qualifiers"][number];

/** What the address narrows the ratings to: a grade in its Chinese words, a round by its id. */
export interface RatingFilter {
  readonly grade: string | undefined;
  readonly round: string | undefined;
}

/** One choice of a facet, with how many ratings it would leave. */
export interface RatingChoice<Value> {
  readonly value: Value;
  readonly count: number;
}

export function readRatingFilter(query: Readonly<Record<string, string>>): RatingFilter {
  return { grade: query["grade"] || undefined, round: query["round"] || undefined };
}

export function gradeOf({ tie }: Rating): Grade | undefined {
  return tie.qualifiers.find(({ name }) => name === "grade");
}

/** Rounds with the ratings that fit; one without any is left out where something is chosen. */
export function filterRounds(rounds: readonly Round[], filter: RatingFilter): readonly Round[] {
  if (filter.grade === undefined && filter.round === undefined) return rounds;
  return rounds
    .filter(({ id }) => filter.round === undefined || id === filter.round)
    .map((round) => {
      if (filter.grade === undefined) return round;
      const edges = round.rated.edges.filter((rating) => gradeOf(rating)?.text.zh === filter.grade);
      return { ...round, rated: { edges, totalCount: edges.length } };
    })
    .filter(({ rated }) => rated.totalCount > 0);
}

/** Grades by how often they were given, counted within the round that is chosen. */
export function gradeChoices(rounds: readonly Round[], { round }: RatingFilter): readonly RatingChoice<Grade>[] {
  const grades = filterRounds(rounds, { round, grade: undefined }).flatMap(({ rated }) =>
    rated.edges.flatMap((rating) => gradeOf(rating) ?? []),
  );
  const counts = new Map<string, RatingChoice<Grade>>();
  for (const value of grades) {
    const { zh } = value.text;
    counts.set(zh, { value, count: (counts.get(zh)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.value.text.zh.localeCompare(b.value.text.zh, "zh"));
}

/** Rounds in their order, counted within the grade that is chosen. */
export function roundChoices(rounds: readonly Round[], { grade }: RatingFilter): readonly RatingChoice<Round>[] {
  return filterRounds(rounds, { grade, round: undefined }).flatMap((round) =>
    round.rated.totalCount === 0 ? [] : [{ value: round, count: round.rated.totalCount }],
  );
}
