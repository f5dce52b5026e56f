import { describe, expect, test } from "vitest";
import { affinityOf, buildAffinity } from "../../../../../server/opportunity/partners/affinity.ts";
import { PartnerModel } from "../../../../../server/opportunity/partners/partner-model.ts";
import { bridgingPartners, networkReach } from "../../../../../server/opportunity/partners/partner-terms.ts";
import { eventWeight } from "../../../../../server/opportunity/partners/partner-ties.ts";
import { projectionOf } from "../../../../support/projection.ts";

function modelOf(...lines: readonly string[]): Promise<PartnerModel> {
  return PartnerModel.build(projectionOf(...lines));
}

describe("an event weighs", () => {
  test.each([
    ["one between two", 2, undefined, null, 1],
    ["less among many: each fellow gets a share", 5, undefined, null, 0.25],
    ["half after a half-life", 2, 2, 2, 0.5],
    ["the same forever where the data set does not age", 2, 40, null, 1],
    ["the same forever where it bears no date", 3, undefined, 2, 0.5],
    ["nothing alone", 1, 0, 2, 0],
    ["nothing as a crowd, which introduces nobody", 201, 0, 2, 0],
  ])("%s", (_what, members, age, halfLife, weight) => {
    expect(eventWeight(members, age, halfLife)).toBeCloseTo(weight, 12);
  });
});

test("ages are counted from the newest event, not from today", async () => {
  const projection = projectionOf(
    "project:old startDate=2010-01-01",
    "project:new startDate=2012-01-01",
    "institution:a PARTICIPATES_IN project:old",
    "institution:b PARTICIPATES_IN project:old",
    "institution:a PARTICIPATES_IN project:new",
    "institution:c PARTICIPATES_IN project:new",
  );
  Object.assign(projection.data, { halfLifeYears: 2 });
  const { ties } = await PartnerModel.build(projection);
  const [toB, toC] = [ties.weights[0] ?? 0, ties.weights[1] ?? 0];
  expect(toC).toBe(1);
  expect(toB).toBeCloseTo(0.5, 2);
});

describe("a walk", async () => {
  const model = await modelOf(
    "institution:a PARTICIPATES_IN project:p",
    "institution:b PARTICIPATES_IN project:p",
    "institution:b PARTICIPATES_IN project:q",
    "institution:c PARTICIPATES_IN project:q",
  );

  test("is somewhere: its mass is one", () => {
    const { mass } = model.lookFrom(0).reach;
    expect(mass.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  test("gives what the iteration π ← r e + (1 − r) P π gives after ten steps", () => {
    const P = [
      [1 / 2, 1 / 4, 0],
      [1 / 2, 1 / 2, 1 / 2],
      [0, 1 / 4, 1 / 2],
    ];
    let expected = [1, 0, 0];
    for (let step = 0; step < 10; step += 1) {
      const moved = P.map((row) => row.reduce((sum, share, from) => sum + share * (expected[from] ?? 0), 0));
      expected = moved.map((part, place) => 0.7 * part + (place === 0 ? 0.3 : 0));
    }
    const { mass } = model.lookFrom(0).reach;
    expected.forEach((part, place) => expect(mass[place]).toBeCloseTo(part, 12));
  });

  test("by two works reaches less than by any number", () => {
    const { mass, nearMass } = model.lookFrom(0).reach;
    expect(nearMass[2]).toBeGreaterThan(0);
    expect(nearMass[2]).toBeLessThan(mass[2] ?? 0);
  });
});

describe("common partners", () => {
  test("count each by both ties, half-damped by all its ties", async () => {
    const model = await modelOf(
      "institution:a PARTICIPATES_IN project:p",
      "institution:z PARTICIPATES_IN project:p",
      "institution:z PARTICIPATES_IN project:q",
      "institution:b PARTICIPATES_IN project:q",
      "institution:w PARTICIPATES_IN project:q",
    );
    const [a, b] = ["a", "b"].map((who) => model.placeOf(`institution:${who}`) ?? -1);
    // a–z weighs 1; z–b and z–w weigh a half each.
    const strength = 1 + 2 * Math.sqrt(0.5);
    expect(model.lookFrom(a ?? -1).twoSteps[b ?? -1]).toBeCloseTo(Math.sqrt(0.5) / Math.sqrt(strength), 12);
  });

  test("and reach have a floor, so that nothing is minus infinity", () => {
    expect(bridgingPartners(0)).toBe(Math.log(0.02));
    expect(networkReach(0)).toBe(Math.log(1e-6));
  });
});

describe("fields", async () => {
  const model = await modelOf(
    "institution:a WORKS_ON topic:s",
    "institution:b WORKS_ON topic:t",
    "institution:c WORKS_ON topic:s",
    "institution:c WORKS_ON topic:t",
    "institution:d WORKS_ON topic:u",
    "topic:u topicScope=ACTIVITY",
  );

  test("of one topic have no diversity, of two that rarely meet some", () => {
    expect([...model.fields.diversity].slice(0, 2)).toEqual([0, 0]);
    // s and t meet in one institution of three where 4/3 would by chance; that is the largest ratio, so Φ is one.
    expect(model.fields.diversity[2]).toBe(0);
  });

  test("leave out what every trade does", () => {
    expect(model.fields.topicCount).toBe(2);
  });

  test("go together as the institutions show", () => {
    const values = new Float64Array(7);
    model.score(model.lookFrom(0), 1, values);
    expect([values[2], values[3]]).toEqual([1, 0]);
  });
});

describe("two groups", async () => {
  const { ties } = await modelOf(
    "institution:a PARTICIPATES_IN project:p",
    "institution:b PARTICIPATES_IN project:p",
    "institution:c PARTICIPATES_IN project:q",
    "institution:d PARTICIPATES_IN project:q",
  );

  test("that work together more than chance would have it say so", () => {
    const affinity = buildAffinity(["x", "y", "z", "w"], ties);
    // Of four directed ties x–y holds one; by chance a quarter.
    expect(affinityOf(affinity, 0, 1)).toBeCloseTo(Math.log((1 + 1) / (0.25 + 1)), 12);
    expect(affinityOf(affinity, 0, 2)).toBeCloseTo(Math.log(1 / (0.25 + 1)), 12);
  });

  test("say nothing where one is unknown", () => {
    expect(affinityOf(buildAffinity(["x", null, "z", "w"], ties), 0, 1)).toBe(0);
  });
});
