import { expect, test } from "vitest";
import {
  Comparison,
  rankOpportunities,
  type Ranking,
  type RankQuestion,
} from "../../../../server/opportunity/rank-opportunities.ts";
import { pickPaths } from "../../../../server/opportunity/score.ts";
import { projectionOf } from "../../../support/projection.ts";
import { plainQuestion } from "../../../support/rank-question.ts";

/** Four alliances of four industries: w and x share a chair, x and y a plain member, z has nothing but its industry. */
const lines = [
  "alliance:w ACTIVE_IN industry:gb-05",
  "alliance:x ACTIVE_IN industry:gb-37",
  "alliance:y ACTIVE_IN industry:gb-84",
  "alliance:z ACTIVE_IN industry:gb-14",
  "institution:a CHAIRS alliance:w",
  "institution:a CHAIRS alliance:x",
  "institution:b MEMBER_OF alliance:x",
  "institution:b MEMBER_OF alliance:y",
];

function rank(more: readonly string[] = [], changes: Partial<RankQuestion> = {}): Ranking {
  return rankOpportunities(projectionOf(...lines, ...more), { ...plainQuestion, ...changes });
}

function pairsOf(ranking: Ranking): readonly string[] {
  return ranking.pairs.map(({ from, to }) =>
    `${from} ${to}`.replaceAll("alliance:", "").replaceAll("institution:", ""),
  );
}

test("among all, each pair is looked at once, the best score first", () => {
  const ranking = rank();
  expect(pairsOf(ranking)).toEqual(["w x", "x y"]);
  expect(ranking).toMatchObject({ considered: 6, ranked: 2, ruledOut: 0 });
});

test("for one alliance, all others are looked at and stand as its partners", () => {
  const ranking = rank([], { of: "alliance:x" });
  expect(pairsOf(ranking)).toEqual(["x w", "x y"]);
  expect(ranking).toMatchObject({ considered: 3, ranked: 2, ruledOut: 0 });
});

test("a pair has one score, whoever asks", () => {
  const scores = ["alliance:w", "alliance:x"].map((of) => rank([], { of }).pairs[0]?.score.score);
  expect(scores[0]).toBeCloseTo(scores[1] ?? 0, 12);
  expect(scores[0]).toBeCloseTo(rank().pairs[0]?.score.score ?? 0, 12);
});

test("what is linked already is ruled out and counted so", () => {
  const ranking = rank(["alliance:w COOPERATES_WITH alliance:x"]);
  expect(pairsOf(ranking)).toEqual(["x y"]);
  expect(ranking).toMatchObject({ considered: 6, ranked: 1, ruledOut: 1 });
});

test("one industry is no opportunity across industries, and is one where all industries are asked for", () => {
  const same = ["alliance:w ACTIVE_IN industry:gb-37"];
  expect(pairsOf(rank(same))).toEqual(["x y"]);
  expect(pairsOf(rank(same, { isCrossIndustry: false }))).toEqual(["w x", "x y"]);
});

test("a common place alone suggests nobody, but orders who has a reason", () => {
  const place = ["alliance:y LOCATED_IN region:1", "alliance:z LOCATED_IN region:1"];
  expect(pairsOf(rank(place))).toEqual(["w x", "x y"]);
  const reason = rank(["alliance:x LOCATED_IN region:1", "alliance:y LOCATED_IN region:1"]).pairs[1];
  expect(reason?.score.terms.map(({ term }) => term)).toEqual(["sharedMembers", "samePlace"]);
});

test("only so many pairs are given as were asked for, all are counted", () => {
  expect(rank([], { first: 1 })).toMatchObject({ ranked: 2, pairs: [{ from: "alliance:w", to: "alliance:x" }] });
});

test("equal scores stand in the order of ids", () => {
  const twins = [
    "alliance:v ACTIVE_IN industry:gb-39",
    "institution:c CHAIRS alliance:v",
    "institution:c CHAIRS alliance:y",
  ];
  const [first, second] = rank(twins).pairs;
  expect(first?.score.score).toBe(second?.score.score);
  expect(pairsOf(rank(twins)).slice(0, 2)).toEqual(["v y", "w x"]);
});

test("the order of what the graph answered changes nothing", () => {
  const read = (all: readonly string[]) =>
    rankOpportunities(projectionOf(...all), plainQuestion).pairs.map(({ from, to, score }) => [
      from,
      to,
      score.score.toFixed(12),
    ]);
  expect(read(lines.toReversed())).toEqual(read(lines));
});

test("ties that did not hold then are not reckoned with", () => {
  const ended = lines.map((line) => (line === "institution:a CHAIRS alliance:w" ? `${line} validTo=2014-12-31` : line));
  const at = (day: string) => rankOpportunities(projectionOf(...ended), { ...plainQuestion, time: { day } });
  expect(pairsOf(at("2014-12-31"))).toEqual(["w x", "x y"]);
  expect(pairsOf(at("2015-01-01"))).toEqual(["x y"]);
});

const institutions: Partial<RankQuestion> = { of: "institution:a", label: "Institution", isCrossIndustry: false };
const fields = [
  "institution:a WORKS_ON topic:t",
  "institution:d WORKS_ON topic:t",
  "institution:a LEADS_PROJECT project:p",
  "institution:c PARTICIPATES_IN project:p",
];

test("an institution is led to those of its topic, not to whom it worked with", () => {
  const ranking = rank(fields, institutions);
  expect(pairsOf(ranking)).toEqual(["a d"]);
  expect(ranking.pairs[0]?.meetings[0]).toMatchObject({ term: "sharedTopics", bridge: "topic:t" });
});

test("fellow members are left out unless asked for", () => {
  const fellow = [...fields, "institution:d MEMBER_OF alliance:w"];
  expect(rank(fellow, institutions)).toMatchObject({ pairs: [], ruledOut: 3 });
  expect(pairsOf(rank(fellow, { ...institutions, includesFellows: true }))).toEqual(["a d"]);
});

test("an institution may ask for alliances, and those that it belongs to are ruled out", () => {
  const ranking = rank(["institution:a COOPERATES_WITH institution:b"], { ...institutions, label: "Alliance" });
  expect(pairsOf(ranking)).toEqual(["a y"]);
  expect(ranking).toMatchObject({ considered: 4, ruledOut: 2 });
});

test("a score is the same whether ranked or asked for by itself", () => {
  const comparison = new Comparison(projectionOf(...lines), {});
  const alone = comparison.compare("alliance:w", "alliance:x", plainQuestion);
  expect(alone?.score).toEqual(rank().pairs[0]?.score);
  expect(comparison.compare("alliance:w", "alliance:z", plainQuestion)).toBeUndefined();
});

test("a university in both connects nobody by itself, and is listed behind what does", () => {
  const university = [
    "institution:u institutionKind=UNIVERSITY",
    "institution:u CHAIRS alliance:y",
    "institution:u CHAIRS alliance:w",
  ];
  expect(pairsOf(rank(university))).toEqual(["w x", "x y"]);
  const topic = [..."tso"].map((slug) => `alliance:w WORKS_ON topic:${slug}`).concat("alliance:y WORKS_ON topic:t");
  const pair = rank([...university, ...topic]).pairs.find(
    ({ from, to }) => `${from} ${to}` === "alliance:w alliance:y",
  );
  expect(pickPaths(pair?.meetings ?? []).map(({ bridge }) => bridge)).toEqual(["topic:t", "institution:u"]);
});

test("an academy of three institutes connects no more than a university, one of two does", () => {
  const academy = (...parts: readonly string[]) => [
    "institution:u institutionKind=INSTITUTE",
    "institution:u CHAIRS alliance:y",
    "institution:u CHAIRS alliance:w",
    ...parts.map((part) => `institution:${part} PART_OF institution:u`),
  ];
  expect(pairsOf(rank(academy("p", "q")))).toContain("w y");
  expect(pairsOf(rank(academy("p", "q", "r")))).not.toContain("w y");
});

test("two of one broad field have no reason in that, nor two beneath one topic", () => {
  const above = ["topic:s PART_OF topic:t", "topic:r PART_OF topic:t"];
  const work = (left: string, right: string) => [
    `alliance:y WORKS_ON topic:${left}`,
    `alliance:w WORKS_ON topic:${right}`,
  ];
  for (const reason of [
    ["topic:t topicScope=FIELD", ...work("t", "t")],
    ["topic:t topicScope=FIELD", ...above, ...work("s", "t")],
    [...above, ...work("s", "r")],
  ]) {
    expect(pairsOf(rank(reason))).toEqual(["w x", "x y"]);
  }
  expect(pairsOf(rank([...above, ...work("s", "t")]))).toContain("w y");
});

test("what one works on and the other uses is a link of a value chain", () => {
  const chain = [
    "topic:fibre APPLIED_IN topic:car",
    "alliance:z WORKS_ON topic:fibre",
    "alliance:w WORKS_ON topic:car",
  ];
  const pair = rank(chain).pairs.find(({ to }) => to === "alliance:z");
  expect(pair?.meetings).toMatchObject([{ term: "valueChain", bridge: "topic:car" }]);
});

test("a body is led to an alliance by several fellows there, universities not counted", () => {
  const fellows = ["b", "c"].flatMap((slug) => [
    `institution:${slug} MEMBER_OF alliance:v`,
    `institution:${slug} MEMBER_OF alliance:u`,
  ]);
  const member = [
    "alliance:u ACTIVE_IN industry:gb-01",
    "alliance:v ACTIVE_IN industry:gb-02",
    "institution:m MEMBER_OF alliance:v",
  ];
  const of = { ...institutions, of: "institution:m", label: "Alliance" } as const;
  const ranked = rank([...fellows, ...member], of);
  expect(pairsOf(ranked)).toEqual(["m u"]);
  expect(ranked.pairs[0]?.score.terms.map(({ term }) => term)).toContain("coMembership");
  expect(pairsOf(rank([...fellows, ...member, "institution:c institutionKind=UNIVERSITY"], of))).toEqual([]);
});

test("strictly asked, only listed paths count", () => {
  const of = { of: "alliance:w", isStrict: true } as const;
  const names = rank(["institution:b MEMBER_OF alliance:w"], of).pairs.flatMap(({ score }) =>
    score.terms.map(({ term }) => term),
  );
  expect(new Set(names)).toEqual(new Set(["sharedMembers"]));
});
