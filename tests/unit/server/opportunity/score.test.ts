import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Meeting } from "../../../../server/opportunity/meetings.ts";
import {
  isWorthRanking,
  listedPaths,
  pickPaths,
  scoreMeetings,
  type ScoreOptions,
} from "../../../../server/opportunity/score.ts";
import { isWeak, termNames, terms, type Term } from "../../../../server/opportunity/weights.ts";

function meeting(term: Term, bridge: string, value: number): Meeting {
  const reach = { role: "member", bridge, strength: 1, arcs: [] } as const;
  return { term, bridge, value, left: reach, right: reach };
}

const plain: ScoreOptions = { isStrict: false, novelty: 0, targetDegree: 9 };

const anyMeeting = fc
  .tuple(
    fc.constantFrom(...termNames.filter((term) => term !== "lesserKnown" && term !== "staffDecision")),
    fc.integer({ min: 1, max: 12 }),
    fc.double({ min: 0, max: 50, noNaN: true }),
  )
  .map(([term, bridge, value]) => meeting(term, `institution:${bridge}`, value));
const anyMeetings = fc.array(anyMeeting, { maxLength: 40 });
const anyOptions = fc.record({
  isStrict: fc.boolean(),
  novelty: fc.double({ min: 0, max: 1, noNaN: true }),
  targetDegree: fc.nat(),
});

test("one bridge gives its term's weight times ln(1 + its worth)", () => {
  const { score, terms: scored } = scoreMeetings([meeting("sharedMembers", "institution:a", 0.5)], plain);
  expect(scored).toEqual([
    { term: "sharedMembers", value: 0.5, weight: 3, contribution: 3 * Math.log(1.5), pathCount: 1 },
  ]);
  expect(score).toBeCloseTo(3 * Math.log(1.5), 12);
});

test("bridges of one kind are summed before the logarithm, so that each further one tells less", () => {
  const scores = [1, 2, 3].map((count) => {
    const meetings = Array.from({ length: count }, (_, index) => meeting("sharedMembers", `institution:${index}`, 1));
    return scoreMeetings(meetings, plain).score;
  });
  const [one = 0, two = 0, three = 0] = scores;
  expect(two).toBeGreaterThan(one);
  expect(three - two).toBeLessThan(two - one);
});

test("whatever meets, the terms add up to the score, each its weight times its value", () => {
  fc.assert(
    fc.property(anyMeetings, anyOptions, (meetings, options) => {
      const { score, terms: scored } = scoreMeetings(meetings, options);
      expect(score).toBeCloseTo(
        scored.reduce((sum, { contribution }) => sum + contribution, 0),
        9,
      );
      expect(new Set(scored.map(({ term }) => term)).size).toBe(scored.length);
    }),
  );
});

test("the terms stand in the order of what they contribute, for or against", () => {
  fc.assert(
    fc.property(anyMeetings, anyOptions, (meetings, options) => {
      const sizes = scoreMeetings(meetings, options).terms.map(({ contribution }) => Math.abs(contribution));
      expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
    }),
  );
});

test("a strict score counts the listed paths and nothing beside them", () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const strict = scoreMeetings(meetings, { ...plain, isStrict: true });
      expect(strict).toEqual(scoreMeetings(pickPaths(meetings), plain));
      expect(strict.score).toBeLessThanOrEqual(scoreMeetings(meetings, plain).score + 1e-9);
    }),
  );
});

test("the dial towards lesser-known partners holds well-connected ones down", () => {
  const meetings = [meeting("sharedMembers", "institution:a", 1)];
  const at = (novelty: number, targetDegree: number): number =>
    scoreMeetings(meetings, { ...plain, novelty, targetDegree }).score;
  expect(at(0, 5)).toBe(at(0, 500));
  expect(at(1, 500)).toBeLessThan(at(1, 5));
  expect(at(1, 5)).toBeLessThan(at(0.5, 5));
});

test("the dial is a term of its own, with the logarithm of the partner's ties and no path", () => {
  const { terms: scored } = scoreMeetings([], { ...plain, novelty: 0.5, targetDegree: 99 });
  expect(scored).toEqual([
    {
      term: "lesserKnown",
      value: Math.log(100),
      weight: -0.5 * terms.lesserKnown.weight,
      contribution: -0.5 * terms.lesserKnown.weight * Math.log(100),
      pathCount: 0,
    },
  ]);
});

test("no bridge is listed twice, no more than five are, and none that is no reason by itself where there are reasons", () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const picked = pickPaths(meetings);
      const bridges = picked.map(({ bridge }) => bridge);
      expect(new Set(bridges).size).toBe(bridges.length);
      expect(bridges.length).toBeLessThanOrEqual(listedPaths);
      const hasReasons = meetings.some(({ term }) => !isWeak(term));
      for (const { term } of picked) expect(hasReasons ? isWeak(term) : term !== "fellowMembers").toBe(false);
    }),
  );
});

test("the best path of each term comes before a second of the same term", () => {
  const meetings = [
    meeting("sharedMembers", "institution:a", 0.9),
    meeting("sharedMembers", "institution:b", 0.8),
    meeting("sharedTopics", "topic:t", 0.1),
  ];
  expect(pickPaths(meetings).map(({ bridge }) => bridge)).toEqual(["institution:a", "topic:t", "institution:b"]);
});

test("what is picked does not depend on the order in which meetings were found", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyMeeting, { selector: ({ bridge }) => bridge }), (meetings) => {
      expect(pickPaths(meetings.toReversed())).toEqual(pickPaths(meetings));
    }),
  );
});

test("a common place or an alliance in common alone is not worth ranking", () => {
  const place = meeting("samePlace", "region:1", 1);
  expect(isWorthRanking([], false)).toBe(false);
  expect(isWorthRanking([place, meeting("fellowMembers", "institution:a", 9)], false)).toBe(false);
  expect(isWorthRanking([place, meeting("jointEvents", "event:e", 0.01)], false)).toBe(true);
});

test("several fellows lead a body to an alliance, one does not, and they lead nobody to another body", () => {
  const fellows = ["a", "a", "b"].map((slug) => meeting("fellowMembers", `institution:${slug}`, 0.1));
  expect(isWorthRanking(fellows, true)).toBe(true);
  expect(isWorthRanking(fellows.slice(0, 2), true)).toBe(false);
  expect(isWorthRanking(fellows, false)).toBe(false);
});
