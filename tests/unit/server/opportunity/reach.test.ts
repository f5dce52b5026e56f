import { expect, test } from "vitest";
import { reachOf, type TimeFilter } from "../../../../server/opportunity/reach.ts";
import { projectionOf } from "../../../support/projection.ts";

/** What a thing comes to, written as `role bridge`. */
function reached(lines: readonly string[], id: string, time: TimeFilter = {}): readonly string[] {
  return reachOf(projectionOf(...lines), id, time)
    .map(({ role, bridge }) => `${role} ${bridge}`)
    .toSorted();
}

/** How strongly alliance:x comes to the one bridge that these lines give it. */
function strengthOf(...lines: readonly string[]): number {
  const [reach, ...others] = reachOf(projectionOf(...lines), "alliance:x", {});
  if (reach === undefined || others.length > 0) throw new Error("the lines give one bridge");
  return reach.strength;
}

test.each([
  ["CHAIRS", "institution:a CHAIRS alliance:x"],
  ["MEMBER_OF", "institution:a MEMBER_OF alliance:x"],
  ["LEADS", "institution:a LEADS alliance:x"],
  ["FOUNDED_WITH", "institution:a FOUNDED_WITH alliance:x"],
  ["OPERATES", "institution:a OPERATES alliance:x"],
  ["SECRETARIAT_OF", "institution:a SECRETARIAT_OF alliance:x"],
])("an alliance comes to who belongs to it by %s", (_relation, line) => {
  expect(reached([line], "alliance:x")).toEqual(["member institution:a"]);
});

test.each([
  ["what it works on", ["alliance:x WORKS_ON topic:t"], ["topic topic:t"]],
  [
    "the wider topic",
    ["alliance:x WORKS_ON topic:t", "topic:t PART_OF topic:w"],
    ["broaderTopic topic:w", "topic topic:t"],
  ],
  ["what it needs", ["alliance:x POSED demand:d", "demand:d ABOUT topic:t"], ["need topic:t"]],
  ["what it can do", ["alliance:x PRODUCED achievement:p", "achievement:p ABOUT topic:t"], ["capability topic:t"]],
  ["its projects", ["alliance:x PARTICIPATES_IN project:p"], ["project project:p"]],
  ["its standards", ["alliance:x DRAFTED standard:s"], ["standard standard:s"]],
  ["its platforms", ["alliance:x CO_BUILT platform:p"], ["platform platform:p"]],
  ["its events", ["alliance:x ORGANISED event:e"], ["event event:e"]],
  ["its seat", ["alliance:x LOCATED_IN region:1"], ["place region:1"]],
])("an alliance comes to %s", (_what, lines, bridges) => {
  expect(reached(lines, "alliance:x")).toEqual(bridges);
});

test("an alliance comes to what its members have and do", () => {
  const lines = [
    "institution:a MEMBER_OF alliance:x",
    "institution:a WORKS_ON topic:t",
    "institution:a LEADS_PROJECT project:p",
    "institution:a DRAFTED standard:s",
    "institution:a USES platform:l",
    "institution:a COOPERATES_WITH institution:b",
    "institution:a POSED demand:d",
    "demand:d ABOUT topic:u",
  ];
  expect(reached(lines, "alliance:x")).toEqual([
    "member institution:a",
    "memberPartner institution:b",
    "memberPlatform platform:l",
    "memberProject project:p",
    "memberStandard standard:s",
    "memberTopic topic:t",
    "need topic:u",
  ]);
});

test("an institution comes to its alliances, its partners and those it sits with in an alliance", () => {
  const lines = [
    "institution:a MEMBER_OF alliance:x",
    "institution:b CHAIRS alliance:x",
    "institution:a LEADS_PROJECT project:p",
    "institution:c PARTICIPATES_IN project:p",
    "institution:d INVESTED_IN institution:a",
  ];
  expect(reached(lines, "institution:a")).toEqual([
    "alliance alliance:x",
    "fellow institution:b",
    "partner institution:c",
    "partner institution:d",
    "project project:p",
  ]);
});

test.each(["NETWORK", "GOVERNMENT", "MEDIA", "STANDARDS_BODY"])(
  "a body of kind %s is no bridge, nor on the way to one",
  (kind) => {
    const lines = [
      `institution:a institutionKind=${kind}`,
      "institution:a MEMBER_OF alliance:x",
      "institution:a WORKS_ON topic:t",
      "institution:a LEADS_PROJECT project:p",
    ];
    expect(reached(lines, "alliance:x")).toEqual([]);
  },
);

test("an award, an industry, a person and a registration lead nowhere", () => {
  const lines = [
    "alliance:x RECEIVED award:w",
    "alliance:x ACTIVE_IN industry:gb-37",
    "person:z HOLDS_POST alliance:x",
    "alliance:x REGISTERED_WITH institution:net",
    "institution:a ATTENDED event:e",
    "alliance:x ATTENDED event:e",
    "institution:a APPLIED_TO_JOIN alliance:x",
  ];
  expect(reached(lines, "alliance:x")).toEqual([]);
});

test("work that every trade does is no bridge", () => {
  const lines = ["topic:training topicScope=ACTIVITY", "alliance:x WORKS_ON topic:training"];
  expect(reached(lines, "alliance:x")).toEqual([]);
});

test("things that are neither alliance nor institution come to nothing", () => {
  expect(reached(["person:p WORKS_ON topic:t"], "person:p")).toEqual([]);
});

test("of two ways by one role to one bridge the stronger counts", () => {
  const lines = ["institution:a MEMBER_OF alliance:x", "institution:a CHAIRS alliance:x"];
  const [reach, ...others] = reachOf(projectionOf(...lines), "alliance:x", {});
  expect(others).toEqual([]);
  expect(reach).toMatchObject({ strength: 1, arcs: [{ tie: { type: "CHAIRS" } }] });
});

test.each([
  ["2014-12-31", ["member institution:then"]],
  ["2015-01-01", ["member institution:now"]],
  [undefined, ["member institution:now", "member institution:then"]],
])("on %s only ties that may have held count", (day, bridges) => {
  const lines = [
    "institution:then MEMBER_OF alliance:x validFrom=2010-01-01 validTo=2014-12-31",
    "institution:now MEMBER_OF alliance:x validFrom=2015-01-01",
  ];
  expect(reached(lines, "alliance:x", day === undefined ? {} : { day })).toEqual(bridges);
});

test.each([
  ["a chair unit", "institution:a CHAIRS alliance:x", 1],
  ["an operating body", "institution:a OPERATES alliance:x", 0.9],
  ["a founder", "institution:a FOUNDED_WITH alliance:x", 0.8],
  ["a vice-chair unit", "institution:a MEMBER_OF alliance:x role=VICE_CHAIR", 0.8],
  ["a council member", "institution:a MEMBER_OF alliance:x role=COUNCIL", 0.6],
  ["a member", "institution:a MEMBER_OF alliance:x role=MEMBER", 0.5],
  ["a member of unknown role", "institution:a MEMBER_OF alliance:x", 0.5],
])("%s binds so closely", (_who, line, strength) => {
  expect(strengthOf(line)).toBeCloseTo(strength, 12);
});

test("a university binds less, as its schools may never meet", () => {
  expect(strengthOf("institution:a institutionKind=UNIVERSITY", "institution:a CHAIRS alliance:x")).toBeCloseTo(
    0.5,
    12,
  );
});

test("a broad field tells less than a technology", () => {
  expect(strengthOf("topic:t topicScope=FIELD", "alliance:x WORKS_ON topic:t")).toBeCloseTo(0.6, 12);
  expect(strengthOf("topic:t topicScope=TECHNOLOGY", "alliance:x WORKS_ON topic:t")).toBeCloseTo(1, 12);
});

test("an editor's judgement weighs less than what a source states", () => {
  expect(strengthOf("alliance:x WORKS_ON topic:t basis=curated")).toBeCloseTo(0.6, 12);
});

test("a way over a thing is shared out over the root of that thing's ties", () => {
  expect(strengthOf("demand:d degree=16", "alliance:x POSED demand:d", "demand:d ABOUT topic:t")).toBeCloseTo(
    1 / 4,
    12,
  );
});
