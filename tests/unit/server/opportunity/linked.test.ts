import { expect, test } from "vitest";
import { fellowsOf, linkedTo } from "../../../../server/opportunity/linked.ts";
import { projectionOf } from "../../../support/projection.ts";

test.each([
  ["stated cooperation", ["alliance:x COOPERATES_WITH alliance:y"]],
  ["investment", ["alliance:y INVESTED_IN alliance:x"]],
  ["help", ["alliance:x HELPED alliance:y"]],
  ["parent and part", ["alliance:y PART_OF alliance:x"]],
  ["membership", ["alliance:x MEMBER_OF alliance:y"]],
  ["being one body", ["alliance:x SAME_AS alliance:y"]],
  ["an undecided identity", ["alliance:x POSSIBLY_SAME_AS alliance:y"]],
  ["being told apart", ["alliance:x DIFFERENT_FROM alliance:y"]],
  ["an application to join", ["alliance:y APPLIED_TO_JOIN alliance:x"]],
  ["a joint project", ["alliance:x LEADS_PROJECT project:p", "alliance:y PARTICIPATES_IN project:p"]],
  [
    "a standard drafted by one and released by the other",
    ["alliance:x DRAFTED standard:s", "alliance:y RELEASED standard:s"],
  ],
  ["a platform of both", ["alliance:x OWNS platform:p", "alliance:y CO_BUILT platform:p"]],
  ["a parent of both", ["alliance:x PART_OF alliance:p", "alliance:y PART_OF alliance:p"]],
])("%s links two bodies, from either side", (_what, lines) => {
  const projection = projectionOf(...lines);
  expect(linkedTo(projection, "alliance:x").has("alliance:y")).toBe(true);
  expect(linkedTo(projection, "alliance:y").has("alliance:x")).toBe(true);
});

test.each([
  ["a member of both", ["institution:a MEMBER_OF alliance:x", "institution:a MEMBER_OF alliance:y"]],
  ["an award of both", ["alliance:x RECEIVED award:w", "alliance:y RECEIVED award:w"]],
  ["the network's council", ["alliance:x MEMBER_OF institution:net", "alliance:y MEMBER_OF institution:net"]],
  [
    "registration with the network",
    ["alliance:x REGISTERED_WITH institution:net", "alliance:y REGISTERED_WITH institution:net"],
  ],
  ["a seat in one place", ["alliance:x LOCATED_IN region:1", "alliance:y LOCATED_IN region:1"]],
  ["one topic", ["alliance:x WORKS_ON topic:t", "alliance:y WORKS_ON topic:t"]],
  ["one platform that both use", ["alliance:x USES platform:p", "alliance:y USES platform:p"]],
  ["one event", ["alliance:x ORGANISED event:e", "alliance:y ORGANISED event:e"]],
  [
    "a project of their members",
    [
      "institution:a MEMBER_OF alliance:x",
      "institution:b MEMBER_OF alliance:y",
      "institution:a LEADS_PROJECT project:p",
      "institution:b PARTICIPATES_IN project:p",
    ],
  ],
])("%s links nobody", (_what, lines) => {
  expect(linkedTo(projectionOf(...lines), "alliance:x").has("alliance:y")).toBe(false);
});

test("a thing is always linked with itself", () => {
  expect(linkedTo(projectionOf("alliance:x"), "alliance:x")).toEqual(new Set(["alliance:x"]));
});

test("fellow members are those who belong to an alliance with it, in whatever role", () => {
  const projection = projectionOf(
    "institution:a MEMBER_OF alliance:x",
    "institution:b CHAIRS alliance:x",
    "institution:c FOUNDED_WITH alliance:x",
    "institution:a LEADS alliance:y",
    "institution:d MEMBER_OF alliance:y",
    "institution:e MEMBER_OF alliance:z",
    "institution:a MEMBER_OF institution:society",
    "institution:f MEMBER_OF institution:society",
    "alliance:x MEMBER_OF institution:network",
  );
  expect([...fellowsOf(projection, "institution:a")].toSorted()).toEqual([
    "institution:b",
    "institution:c",
    "institution:d",
  ]);
});
