import { describe, expect, test } from "vitest";
import {
  AllianceTerms,
  allianceReach,
  thirdAllianceRoutes,
} from "../../../../../server/opportunity/alliances/alliance-terms.ts";
import { AllianceWalk } from "../../../../../server/opportunity/alliances/alliance-walk.ts";
import { coMembership } from "../../../../../server/opportunity/alliances/co-membership.ts";
import { readMemberships } from "../../../../../server/opportunity/alliances/memberships.ts";
import { connectOverThirds } from "../../../../../server/opportunity/alliances/third-alliances.ts";
import { projectionOf } from "../../../../support/projection.ts";

/** u is in x with a and b; a is in y too; c joins y and z; d stands alone with e in w. */
const lines = [
  "institution:u MEMBER_OF alliance:x",
  "institution:a CHAIRS alliance:x",
  "institution:b MEMBER_OF alliance:x",
  "institution:a MEMBER_OF alliance:y",
  "institution:c MEMBER_OF alliance:y",
  "institution:c FOUNDED_WITH alliance:z",
  "institution:d MEMBER_OF alliance:w",
  "institution:e MEMBER_OF alliance:w",
];
const projection = projectionOf(...lines);
const memberships = readMemberships(projection, {});

describe("memberships", () => {
  test("hold whoever belongs, and not the network's own office", () => {
    const more = projectionOf(...lines, "institution:n MEMBER_OF alliance:x", "institution:n institutionKind=NETWORK");
    expect([...(readMemberships(more, {}).membersOf.get("alliance:x") ?? [])]).toEqual([
      "institution:a",
      "institution:b",
      "institution:u",
    ]);
  });

  test("are those of the asked day", () => {
    const ended = projectionOf(...lines, "institution:f MEMBER_OF alliance:w validTo=2014-12-31");
    expect(readMemberships(ended, { day: "2015-01-01" }).alliancesOf.has("institution:f")).toBe(false);
    expect(readMemberships(ended, { day: "2014-01-01" }).alliancesOf.has("institution:f")).toBe(true);
  });
});

describe("co-membership", () => {
  test("is the share of the fellows' alliance that stands in the other one too", () => {
    expect(coMembership(memberships, "institution:u", "alliance:y")).toBeCloseTo(1 / 3, 12);
    expect(coMembership(memberships, "institution:u", "alliance:z")).toBe(0);
    expect(coMembership(memberships, "institution:nobody", "alliance:z")).toBe(0);
  });
});

describe("the walk", () => {
  const walk = new AllianceWalk(projection, memberships);

  test("gives what its formula gives, reckoned by hand up to the second step", () => {
    const { near } = walk.fromBody("institution:u", "alliance:y");
    // u to x, to a (1/3), from a to y (1/2): r (1 − r) · 1/6.
    expect(near).toBeCloseTo((0.3 * 0.7) / 6, 12);
  });

  test("goes on beyond the fellows and never reaches what nothing connects", () => {
    expect(walk.fromBody("institution:u", "alliance:z").near).toBe(0);
    expect(walk.fromBody("institution:u", "alliance:z").all).toBeGreaterThan(0);
    expect(walk.fromBody("institution:u", "alliance:w").all).toBe(0);
  });

  test("comes to the same from either end", () => {
    for (const body of ["institution:u", "institution:b", "institution:c"]) {
      for (const alliance of ["alliance:x", "alliance:y", "alliance:z"]) {
        const [there, back] = [walk.fromBody(body, alliance), walk.fromAlliance(alliance, body)];
        expect(back.all).toBeCloseTo(there.all, 12);
        expect(back.near).toBeCloseTo(there.near, 12);
      }
    }
  });

  test("leads over common work too", () => {
    const worked = projectionOf(
      ...lines,
      "institution:u LEADS_PROJECT project:p",
      "institution:d LEADS_PROJECT project:p",
    );
    const { all } = new AllianceWalk(worked, readMemberships(worked, {})).fromBody("institution:u", "alliance:w");
    expect(all).toBeGreaterThan(0);
  });
});

describe("routes over third alliances", () => {
  const thirds = connectOverThirds(memberships);

  test("give what the formula gives, the same from either side", () => {
    // M(x,y) = M(y,z) = 1/2, and y is tied by 1 in all: 1/2 · 1/2 / 1.
    expect(thirds.routes("alliance:x", "alliance:z")).toBeCloseTo(0.25, 12);
    expect(thirds.routes("alliance:z", "alliance:x")).toBeCloseTo(0.25, 12);
  });

  test("are none where two share a member and no third alliance stands between", () => {
    expect(thirds.routes("alliance:x", "alliance:y")).toBe(0);
    expect(thirds.routes("alliance:x", "alliance:w")).toBe(0);
    expect(thirds.routes("alliance:x", "alliance:unknown")).toBe(0);
  });

  test("rank pairs among those of their size, from 0 to 1", () => {
    // Six pairs, one a class: each stands in the middle of its own.
    expect(thirds.percentile("alliance:x", "alliance:z")).toBe(0.5);
    const many = Array.from({ length: 12 }, (_, number) => `institution:m${number} MEMBER_OF alliance:m${number}`);
    const ranks = connectOverThirds(readMemberships(projectionOf(...lines, ...many), {}));
    expect(ranks.percentile("alliance:x", "alliance:z")).toBeGreaterThan(0.5);
    expect(ranks.percentile("alliance:z", "alliance:x")).toBe(ranks.percentile("alliance:x", "alliance:z"));
    expect(ranks.percentile("alliance:m0", "alliance:m1")).toBeLessThan(ranks.percentile("alliance:x", "alliance:z"));
  });
});

describe("terms", () => {
  const terms = new AllianceTerms(projection, {});

  test("of a body and an alliance are its reach, with the share that fellows explain, and their co-membership", () => {
    expect(terms.between("institution:u", "alliance:y")).toEqual([
      expect.objectContaining({ term: "allianceReach", weight: 0.75, pathShare: expect.closeTo(0.2237, 4) }),
      expect.objectContaining({ term: "coMembership", value: expect.closeTo(1 / 3, 12), weight: 1 }),
    ]);
    expect(terms.between("alliance:w", "institution:u")).toEqual([]);
  });

  test("of two alliances are their routes over third ones and the rank of these", () => {
    const found = terms.between("alliance:x", "alliance:z");
    expect(found.map(({ term }) => term)).toEqual(["thirdAlliances", "amongItsSize"]);
    for (const { value, weight, contribution } of found) expect(contribution).toBe(value * weight);
    expect(terms.between("alliance:x", "alliance:w")).toEqual([]);
  });

  test("are none between two institutions", () => {
    expect(terms.between("institution:u", "institution:b")).toEqual([]);
  });

  test("count nothing where there is nothing, and what the specification says elsewhere", () => {
    expect([allianceReach(0), thirdAllianceRoutes(0)]).toEqual([0, 0]);
    expect(allianceReach(0.01)).toBeCloseTo(Math.log(0.01 + 1e-6) - Math.log(1e-6), 9);
    expect(thirdAllianceRoutes(0.25)).toBeCloseTo(Math.log(0.25 + 0.02) - Math.log(0.02), 9);
  });
});
