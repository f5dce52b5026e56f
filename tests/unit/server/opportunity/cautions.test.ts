import { expect, test } from "vitest";
import { findCautions, newestDate } from "../../../../server/opportunity/cautions.ts";
import { pickPaths } from "../../../../server/opportunity/score.ts";
import { Comparison } from "../../../../server/opportunity/rank-opportunities.ts";
import { findMeetings, groupByBridge, type Meeting } from "../../../../server/opportunity/meetings.ts";
import type { Projection } from "../../../../server/opportunity/projection.ts";
import { projectionOf } from "../../../support/projection.ts";

const ends = ["alliance:x", "alliance:y"] as const;

function pathsOf(projection: Projection): readonly Meeting[] {
  const question = { isCrossIndustry: false, isStrict: false, novelty: 0 };
  return pickPaths(new Comparison(projection, {}).compare(...ends, question)?.meetings ?? []);
}

function cautionsOf(...lines: readonly string[]): readonly string[] {
  const projection = projectionOf(...lines);
  return findCautions(projection, ends, pathsOf(projection), 2023).map(({ code }) => code);
}

const dated = "since=2022";
const twoBridges = [
  `institution:a MEMBER_OF alliance:x ${dated}`,
  `institution:a MEMBER_OF alliance:y ${dated}`,
  `institution:b MEMBER_OF alliance:x ${dated}`,
  `institution:b MEMBER_OF alliance:y ${dated}`,
];

test("two dated, well-sourced bridges give no cause for care", () => {
  expect(cautionsOf(...twoBridges)).toEqual([]);
});

test("a single bridge is pointed out", () => {
  expect(cautionsOf(...twoBridges.slice(0, 2))).toEqual(["SINGLE_BRIDGE"]);
});

test("universities alone are pointed out, unless another body connects the two as well", () => {
  const universities = ["a", "b"].map((slug) => `institution:${slug} institutionKind=UNIVERSITY`);
  const projection = projectionOf(...twoBridges, ...universities);
  const comparison = new Comparison(projection, {});
  const [left, right] = ends.map((id) => comparison.reachesOf(id));
  const meetings = findMeetings(left ?? [], groupByBridge(right ?? []), ends, () => 2);
  expect(findCautions(projection, ends, meetings, 2023).map(({ code }) => code)).toEqual(["UNIVERSITY_ONLY"]);
  expect(cautionsOf(...twoBridges, ...universities.slice(1))).toEqual([]);
});

test("bridges that belong to five alliances or more are pointed out, unless one belongs to fewer", () => {
  const alliances = ["u", "v", "w"].map((name) => `MEMBER_OF alliance:${name}`);
  const busy = (bridge: string): string[] => alliances.map((tie) => `${bridge} ${tie}`);
  expect(cautionsOf(...twoBridges, ...busy("institution:a"), ...busy("institution:b"))).toEqual(["HUB_ONLY"]);
  expect(cautionsOf(...twoBridges, ...busy("institution:a"))).toEqual([]);
});

test("topics alone are pointed out, and an editor's judgement among them", () => {
  const lines = ["t", "u"].flatMap((topic) => [
    `alliance:x WORKS_ON topic:${topic} ${dated}`,
    `alliance:y WORKS_ON topic:${topic} ${dated}`,
  ]);
  expect(cautionsOf(...lines)).toEqual(["TOPICS_ONLY"]);
  expect(cautionsOf(...lines, "institution:a")).toEqual(["TOPICS_ONLY"]);
  const [first = "", ...rest] = lines;
  expect(cautionsOf(`${first} basis=curated`, ...rest)).toEqual(["TOPICS_ONLY", "CURATED_EVIDENCE"]);
});

test("evidence that is all from reposts is pointed out, one better tie is enough", () => {
  const reposted = twoBridges.map((line) => `${line} trust=C`);
  expect(cautionsOf(...reposted)).toEqual(["LOW_TRUST"]);
  expect(cautionsOf(...reposted.slice(1), twoBridges[0] ?? "")).toEqual([]);
});

test("evidence without any date is pointed out, one date is enough", () => {
  const undated = twoBridges.map((line) => line.replace(` ${dated}`, ""));
  expect(cautionsOf(...undated)).toEqual(["UNDATED"]);
  expect(cautionsOf(...undated.slice(1), twoBridges[0] ?? "")).toEqual([]);
});

test.each([
  ["2014", ["OLD"]],
  ["2014-12", ["OLD"]],
  ["2015", []],
  ["2023-12", []],
])("with the newest evidence of %s in data of 2023 the cautions are %o", (date, codes) => {
  expect(cautionsOf(...twoBridges.map((line) => line.replace(dated, `asOf=${date}`)))).toEqual(codes);
});

test.each(["institution:a", "alliance:x", "alliance:y"])("%s being undecided is pointed out", (id) => {
  const other = id.replace(/:.*/, ":other");
  expect(cautionsOf(...twoBridges, `${id} POSSIBLY_SAME_AS ${other}`)).toEqual(["UNDECIDED_IDENTITY"]);
});

test("an undecided body that no path visits is nothing to care about", () => {
  expect(cautionsOf(...twoBridges, "institution:c POSSIBLY_SAME_AS institution:d")).toEqual([]);
});

test("every caution reads in both languages", () => {
  const projection = projectionOf(
    "institution:a MEMBER_OF alliance:x trust=C basis=curated",
    "institution:a MEMBER_OF alliance:y trust=C",
    "institution:a POSSIBLY_SAME_AS institution:b",
  );
  const cautions = findCautions(projection, ends, pathsOf(projection), 2023);
  expect(cautions.map(({ code }) => code)).toEqual([
    "SINGLE_BRIDGE",
    "CURATED_EVIDENCE",
    "LOW_TRUST",
    "UNDATED",
    "UNDECIDED_IDENTITY",
  ]);
  for (const { text } of cautions) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/^[A-Z]/);
  }
});

test("the newest date of the evidence is told, none where nothing is dated", () => {
  const newestOf = (...lines: readonly string[]) => {
    const projection = projectionOf(...lines);
    return newestDate(projection, pathsOf(projection));
  };
  expect(newestOf(...twoBridges)).toBe("2022");
  expect(newestOf(...twoBridges.map((line, index) => line.replace(dated, `asOf=202${index}-05`)))).toBe("2023-05");
  expect(newestOf(...twoBridges.map((line) => line.replace(` ${dated}`, "")))).toBeNull();
});
