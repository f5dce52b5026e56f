import { expect, test } from "vitest";
import {
  filterRounds,
  gradeChoices,
  readRatingFilter,
  roundChoices,
  type Round,
} from "../../../../web/pages/evaluations/rating-filter.ts";

function round(id: string, grades: readonly string[]): Round {
  const edges = grades.map((zh, index) => ({
    node: { id: `alliance:${id}-${index}` },
    tie: { factId: `${id} ${index}`, qualifiers: [{ name: "grade", text: { zh, en: null } }], proofs: [] },
  }));
  // Of a round only what the filter reads.
  return { id, name: id, nameEn: null, rated: { totalCount: edges.length, edges } } as unknown as Round;
}

const rounds = [round("2018", []), round("2017", ["高", "高", "较高"]), round("2016", ["高"])];

test("without a choice every round stands, those without ratings too", () => {
  expect(filterRounds(rounds, readRatingFilter({}))).toEqual(rounds);
});

test("a grade leaves its ratings, and rounds that have some", () => {
  const left = filterRounds(rounds, readRatingFilter({ grade: "高" }));
  expect(left.map(({ id, rated }) => [id, rated.totalCount, rated.edges.length])).toEqual([
    ["2017", 2, 2],
    ["2016", 1, 1],
  ]);
});

test("each choice tells what it would leave of what the other has left", () => {
  const counts = gradeChoices(rounds, readRatingFilter({ round: "2017" }));
  expect(counts.map(({ value, count }) => [value.text.zh, count])).toEqual([
    ["高", 2],
    ["较高", 1],
  ]);
  expect(
    roundChoices(rounds, readRatingFilter({ grade: "较高" })).map(({ value: { id }, count }) => [id, count]),
  ).toEqual([["2017", 1]]);
});

test("what nobody was given leaves nothing", () => {
  expect(filterRounds(rounds, readRatingFilter({ grade: "无", round: "2016" }))).toEqual([]);
});
