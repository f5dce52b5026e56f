import { expect, test } from "vitest";
import { changesFor, supposedMembership } from "../../../../server/opportunity/suppose-membership.ts";
import { projectionOf } from "../../../support/projection.ts";

/** Three alliances of three industries; b is in y, c in y and z, u nowhere. */
const projection = projectionOf(
  "alliance:x ACTIVE_IN industry:gb-37",
  "alliance:y ACTIVE_IN industry:gb-84",
  "alliance:z ACTIVE_IN industry:gb-14",
  "institution:a MEMBER_OF alliance:x",
  "institution:b MEMBER_OF alliance:y",
  "institution:c MEMBER_OF alliance:y",
  "institution:c MEMBER_OF alliance:z",
  "institution:u CHAIRS alliance:x",
);
const question = { isCrossIndustry: true, first: 10 };

test("an alliance gains the alliances of whoever joins it, over the real part of the path", () => {
  const tie = supposedMembership("institution:c", "alliance:x");
  const changes = changesFor(projection, "alliance:x", tie, question);
  expect(changes.map(({ pair, before, after }) => [pair.to, before, after.rank])).toEqual([
    ["alliance:y", undefined, 1],
    ["alliance:z", undefined, 2],
  ]);
  for (const { pair, bridges } of changes) {
    expect(bridges).toMatchObject([{ term: "sharedMembers", bridge: "institution:c", from: "institution:c" }]);
    expect(bridges[0]?.meeting.left.arcs).toEqual([]);
    expect(bridges[0]?.meeting.right.arcs.map(({ tie: { factId } }) => factId)).toEqual([
      `institution:c/MEMBER_OF/${pair.to}`,
    ]);
  }
});

test("what stands no higher than before is no change, and only so many are given as were asked for", () => {
  const tie = supposedMembership("institution:b", "alliance:z");
  // They share c already and stand first for each other.
  expect(changesFor(projection, "alliance:z", tie, question)).toEqual([]);
  const many = supposedMembership("institution:c", "alliance:x");
  expect(changesFor(projection, "alliance:x", many, { ...question, first: 1 })).toHaveLength(1);
});

test("a supposed tie is seen from both its ends, and the projection that it was supposed of knows nothing of it", () => {
  const supposed = projection.suppose([supposedMembership("institution:c", "alliance:x")]);
  const membersOf = (graph: typeof projection) => graph.arcs("alliance:x", "MEMBER_OF").map(({ to }) => to);
  expect(membersOf(supposed)).toEqual(["institution:a", "institution:c"]);
  expect(supposed.arcs("institution:c", "MEMBER_OF").map(({ to, isOut }) => [to, isOut])).toContainEqual([
    "alliance:x",
    true,
  ]);
  expect(membersOf(projection)).toEqual(["institution:a"]);
  expect(supposed.ties).toBe(projection.ties);
});
