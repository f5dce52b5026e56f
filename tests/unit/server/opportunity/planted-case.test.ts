import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findCautions } from "../../../../server/opportunity/cautions.ts";
import { rankOpportunities } from "../../../../server/opportunity/rank-opportunities.ts";
import { pickPaths } from "../../../../server/opportunity/score.ts";
import { projectionOf } from "../../../support/projection.ts";
import { plainQuestion } from "../../../support/rank-question.ts";

const industries = ["gb-01", "gb-05", "gb-14", "gb-37", "gb-84"];
const names = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${kind}:${kind.charAt(0)}${number}`);
const alliances = names("alliance", 16);
const bodies = names("institution", 40);
const others = industries.slice(2);

/** Sixteen alliances of three other industries, whose members nobody arranged. */
const crowd = fc.array(fc.tuple(fc.constantFrom(...bodies), fc.constantFrom(...alliances)), {
  minLength: 60,
  maxLength: 120,
});

/** Two alliances of two industries with three members in common and no tie between them. */
const planted = [
  "alliance:here ACTIVE_IN industry:gb-01",
  "alliance:there ACTIVE_IN industry:gb-05",
  ...["one", "two", "three"].flatMap((name) => [
    `institution:${name} MEMBER_OF alliance:here since=2022`,
    `institution:${name} MEMBER_OF alliance:there since=2022`,
  ]),
];
/** An alliance that has nothing in common with them but a body that belongs to many. */
const decoy = [
  "alliance:decoy ACTIVE_IN industry:gb-84",
  ...["here", "decoy", ...alliances.slice(0, 6).map((id) => id.slice("alliance:".length))].map(
    (name) => `institution:everywhere MEMBER_OF alliance:${name} since=2022`,
  ),
];

test("whatever the crowd, a planted pair stands among the first three, before whom a hub alone connects; that is pointed out", () => {
  fc.assert(
    fc.property(crowd, (memberships) => {
      const projection = projectionOf(
        ...planted,
        ...decoy,
        ...alliances.map((id, place) => `${id} ACTIVE_IN industry:${others[place % others.length]}`),
        ...new Set(memberships.map(([body, alliance]) => `${body} MEMBER_OF ${alliance} since=2020`)),
      );
      const { pairs } = rankOpportunities(projection, { ...plainQuestion, of: "alliance:here", first: 30 });
      const places = pairs.map(({ to }) => to);
      const [place, decoyPlace] = [places.indexOf("alliance:there"), places.indexOf("alliance:decoy")];
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(3);
      expect(decoyPlace).toBeGreaterThan(place);
      const meetings = pickPaths(pairs[decoyPlace]?.meetings ?? []);
      const cautions = findCautions(projection, ["alliance:here", "alliance:decoy"], meetings, 2023);
      expect(cautions.map(({ code }) => code)).toContain("HUB_ONLY");
    }),
    { numRuns: 100 },
  );
});
