import { expect, test } from "vitest";
import { rankPaths, scorePath, type FoundPath } from "../../../../server/path/rank-paths.ts";

/** A path written as `alliance:a MEMBER_OF institution:b/4 …`, where 4 is the number of the thing's ties. */
function path(text: string): FoundPath {
  const words = text.split(" ");
  const nodes = words
    .filter((_, index) => index % 2 === 0)
    .map((word) => {
      const [id = "", degree] = word.split("/");
      return { id, kind: id.slice(0, id.indexOf(":")), degree: degree === undefined ? null : Number(degree) };
    });
  const ties = words.filter((_, index) => index % 2 === 1).map((type) => ({ type }));
  return { nodes, ties };
}

const direct = path("alliance:a COOPERATES_WITH alliance:c");
const overQuiet = path("alliance:a MEMBER_OF institution:b/4 MEMBER_OF alliance:c");
const overHub = path("alliance:a MEMBER_OF institution:hub/100 MEMBER_OF alliance:c");
const longer = path(
  "alliance:a MEMBER_OF institution:b/4 DRAFTED standard:s/1 DRAFTED institution:d/4 MEMBER_OF alliance:c",
);

test.each([
  ["a direct tie", direct, 1],
  ["a step over a thing of four ties", overQuiet, 1 / 4],
  ["a step over a hub of a hundred ties", overHub, 1 / 20],
  ["three things in between", longer, (1 / 4) * (1 / 2) * (1 / 4)],
  ["a thing in between whose ties are not counted", path("alliance:a X topic:t Y alliance:c"), 1 / 2],
])("%s tells so much", (_what, one, score) => {
  expect(scorePath(one)).toBeCloseTo(score, 12);
});

test("the most telling path stands first, however they were found", () => {
  for (const found of [
    [overHub, longer, direct, overQuiet],
    [overQuiet, direct, overHub, longer],
  ]) {
    expect(rankPaths(found, 4).map((one) => one.path)).toEqual([direct, overQuiet, overHub, longer]);
  }
});

test("paths that tell equally much stand in the order of their ids", () => {
  const [first, second] = ["institution:b/4", "institution:c/4"].map((bridge) =>
    path(`alliance:a MEMBER_OF ${bridge} MEMBER_OF alliance:z`),
  );
  if (first === undefined || second === undefined) throw new Error("two paths were written");
  expect(rankPaths([second, first], 4).map((one) => one.path)).toEqual([first, second]);
});

test("a path that visits a thing twice is none", () => {
  const loop = path(
    "alliance:a MEMBER_OF institution:b/4 MEMBER_OF alliance:a MEMBER_OF institution:d/4 MEMBER_OF alliance:c",
  );
  expect(rankPaths([loop, direct], 4).map((one) => one.path)).toEqual([direct]);
});

test("a path longer than asked for is left out", () => {
  expect(rankPaths([direct, overQuiet, longer], 1)).toHaveLength(1);
  expect(rankPaths([direct, overQuiet, longer], 2)).toHaveLength(2);
  expect(rankPaths([direct, overQuiet, longer], 4)).toHaveLength(3);
});

test("paths over the same kinds and relations are of one kind", () => {
  const kinds = rankPaths([overQuiet, overHub, direct], 4).map(({ kindId }) => kindId);
  expect(kinds).toEqual([
    "alliance COOPERATES_WITH alliance",
    "alliance MEMBER_OF institution MEMBER_OF alliance",
    "alliance MEMBER_OF institution MEMBER_OF alliance",
  ]);
});
