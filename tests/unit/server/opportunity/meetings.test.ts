import { expect, test } from "vitest";
import {
  bridgeWorth,
  countVisitors,
  findMeetings,
  groupByBridge,
  termOfRoles,
  type Meeting,
} from "../../../../server/opportunity/meetings.ts";
import type { Projection } from "../../../../server/opportunity/projection.ts";
import { reachOf, type ReachRole } from "../../../../server/opportunity/reach.ts";
import { projectionOf } from "../../../support/projection.ts";

const roles: readonly ReachRole[] = [
  "member",
  "partner",
  "memberPartner",
  "fellow",
  "alliance",
  "project",
  "memberProject",
  "standard",
  "memberStandard",
  "platform",
  "memberPlatform",
  "topic",
  "memberTopic",
  "broaderTopic",
  "field",
  "broaderField",
  "application",
  "need",
  "capability",
  "event",
  "place",
];

function meetingsOf(projection: Projection, from: string, to: string): readonly Meeting[] {
  const [left, right] = [from, to].map((id) => reachOf(projection, id, {}));
  const visitors = countVisitors(projection.idsOf("Alliance").map((id) => reachOf(projection, id, {})));
  return findMeetings(left ?? [], groupByBridge(right ?? []), [from, to], visitors);
}

test("roles meet in the same term from either side", () => {
  for (const left of roles) {
    for (const right of roles) expect(termOfRoles(left, right), `${left} ${right}`).toBe(termOfRoles(right, left));
  }
});

test.each([
  ["member", "member", "sharedMembers"],
  ["member", "memberPartner", "memberCooperation"],
  ["memberProject", "memberProject", "memberProjects"],
  ["need", "capability", "needMeetsCapability"],
  ["need", "topic", "needMeetsCapability"],
  ["topic", "topic", "sharedTopics"],
  ["topic", "broaderTopic", "sharedTopics"],
  ["application", "topic", "valueChain"],
  ["field", "capability", "sharedTopics"],
  ["field", "field", "sharedField"],
  ["field", "memberTopic", "sharedField"],
  ["broaderTopic", "broaderTopic", "sharedField"],
  ["memberStandard", "standard", "sharedStandards"],
  ["platform", "memberPlatform", "sharedPlatforms"],
  ["partner", "partner", "sharedPartners"],
  ["fellow", "fellow", "fellowMembers"],
  ["event", "event", "jointEvents"],
  ["place", "place", "samePlace"],
] as const)("%s and %s meet as %s", (left, right, term) => {
  expect(termOfRoles(left, right)).toBe(term);
});

test.each([
  ["need", "need"],
  ["capability", "capability"],
  ["memberTopic", "memberTopic"],
  ["project", "project"],
  ["standard", "standard"],
  ["alliance", "alliance"],
  ["memberPartner", "memberPartner"],
] as const)("%s and %s meeting is no reason", (left, right) => {
  expect(termOfRoles(left, right)).toBeUndefined();
});

test.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [5, 0.5],
  [17, 0.25],
])("a bridge that %i things come to is worth %f", (visitors, worth) => {
  expect(bridgeWorth(visitors)).toBe(worth);
});

test("a thing that comes to a bridge by two roles is one visitor", () => {
  const reach = (role: ReachRole, bridge: string) => ({ role, bridge, strength: 1, arcs: [] });
  const visitors = countVisitors([
    [reach("topic", "topic:t"), reach("capability", "topic:t")],
    [reach("topic", "topic:t")],
    [reach("topic", "topic:u")],
  ]);
  expect(["topic:t", "topic:u", "topic:none"].map(visitors)).toEqual([2, 1, 0]);
});

test("a member of both alliances is where they meet, worth the strengths of both ties", () => {
  const projection = projectionOf(
    "institution:a CHAIRS alliance:x",
    "institution:a MEMBER_OF alliance:y role=VICE_CHAIR",
  );
  expect(meetingsOf(projection, "alliance:x", "alliance:y")).toMatchObject([
    { term: "sharedMembers", bridge: "institution:a", value: 0.8 },
  ]);
});

test("a member whom every alliance has tells less than one whom two have", () => {
  const many = ["x", "y", "z", "v", "w"].map((name) => `institution:everywhere CHAIRS alliance:${name}`);
  const projection = projectionOf(...many, "institution:rare CHAIRS alliance:x", "institution:rare CHAIRS alliance:y");
  expect(meetingsOf(projection, "alliance:x", "alliance:y").map(({ bridge, value }) => [bridge, value])).toEqual([
    ["institution:rare", 1],
    ["institution:everywhere", 0.5],
  ]);
});

test("two halves that visit the same thing join to no path", () => {
  const projection = projectionOf(
    "institution:a MEMBER_OF alliance:x",
    "institution:a MEMBER_OF alliance:y",
    "institution:a LEADS_PROJECT project:p",
  );
  expect(meetingsOf(projection, "alliance:x", "alliance:y").map(({ term }) => term)).toEqual(["sharedMembers"]);
});

test("a way that leads over the other end is no path to it", () => {
  const projection = projectionOf(
    "alliance:x MEMBER_OF alliance:y",
    "alliance:x WORKS_ON topic:t",
    "alliance:y WORKS_ON topic:u",
    "institution:a MEMBER_OF alliance:x",
    "institution:a WORKS_ON topic:u",
  );
  const meetings = meetingsOf(projection, "alliance:x", "alliance:y");
  for (const { left, right, bridge } of meetings) {
    const visited = [
      "alliance:x",
      ...left.arcs.slice(0, -1).map(({ to }) => to),
      bridge,
      ...right.arcs.slice(0, -1).map(({ to }) => to),
      "alliance:y",
    ];
    expect(new Set(visited).size, visited.join(" ")).toBe(visited.length);
  }
  expect(meetings.map(({ bridge }) => bridge)).toEqual(["topic:u"]);
});

test("meetings are the same from either side", () => {
  const projection = projectionOf(
    "institution:a MEMBER_OF alliance:x role=COUNCIL",
    "institution:a MEMBER_OF alliance:y",
    "institution:b MEMBER_OF alliance:x",
    "institution:c MEMBER_OF alliance:y",
    "institution:b COOPERATES_WITH institution:c",
    "alliance:x POSED demand:d",
    "demand:d ABOUT topic:t",
    "alliance:y WORKS_ON topic:t",
  );
  const read = (from: string, to: string) =>
    meetingsOf(projection, from, to).map(({ term, bridge, value }) => `${term} ${bridge} ${value.toFixed(12)}`);
  expect(read("alliance:x", "alliance:y").toSorted()).toEqual(read("alliance:y", "alliance:x").toSorted());
  expect(read("alliance:x", "alliance:y")).toHaveLength(3);
});

test("members of the two that cooperate are one path, not one for each of them", () => {
  const projection = projectionOf(
    "institution:a MEMBER_OF alliance:x",
    "institution:b MEMBER_OF alliance:y",
    "institution:a COOPERATES_WITH institution:b",
  );
  expect(meetingsOf(projection, "alliance:x", "alliance:y")).toMatchObject([
    { term: "memberCooperation", bridge: "institution:a" },
  ]);
});
