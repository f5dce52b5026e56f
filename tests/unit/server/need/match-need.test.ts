import { expect, test } from "vitest";
import { findAskers, matchConcepts, type NeedMatch } from "../../../../server/need/match-need.ts";
import type { Concept } from "../../../../server/need/recognise.ts";
import type { Projection } from "../../../../server/opportunity/projection.ts";
import { projectionOf } from "../../../support/projection.ts";

const concept = (id: string, weight = 1): Concept => ({ id, name: id, spans: [], isExact: weight === 1, weight });

function match(projection: Projection, ...concepts: readonly Concept[]): readonly NeedMatch[] {
  const askers = findAskers(projection, concepts);
  return matchConcepts(projection, { concepts, labels: ["Alliance", "Institution"], askers, first: 10 });
}

const partners = (matches: readonly NeedMatch[]): readonly string[] => matches.map(({ partner }) => partner);

test("who works on the topic comes before who works on a part of it, and both before who works on the field", () => {
  const projection = projectionOf(
    "topic:uav PART_OF topic:aviation",
    "topic:swarm PART_OF topic:uav",
    "alliance:field WORKS_ON topic:aviation",
    "alliance:part WORKS_ON topic:swarm",
    "alliance:same WORKS_ON topic:uav",
  );
  expect(partners(match(projection, concept("topic:uav")))).toEqual([
    "alliance:same",
    "alliance:part",
    "alliance:field",
  ]);
});

test("an activity that every trade does asks for nobody", () => {
  const projection = projectionOf("topic:standards topicScope=ACTIVITY", "alliance:a WORKS_ON topic:standards");
  expect(match(projection, concept("topic:standards"))).toEqual([]);
});

test("a broad field counts less than a technology", () => {
  const field = projectionOf("topic:t topicScope=FIELD", "alliance:a WORKS_ON topic:t");
  const technology = projectionOf("alliance:a WORKS_ON topic:t");
  const [broad] = match(field, concept("topic:t"));
  const [exact] = match(technology, concept("topic:t"));
  expect(broad?.score.score).toBeLessThan(exact?.score.score ?? 0);
});

test("the terms add up to the score", () => {
  const projection = projectionOf(
    "alliance:a WORKS_ON topic:t",
    "institution:i CHAIRS alliance:a",
    "institution:i PRODUCED achievement:x",
    "achievement:x ABOUT topic:t",
    "alliance:a LOCATED_IN region:r",
  );
  for (const { score } of match(projection, concept("topic:t"), concept("region:r"))) {
    expect(score.terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score.score, 10);
  }
});

test("a place alone suggests nobody, but prefers who is there", () => {
  const projection = projectionOf(
    "alliance:a WORKS_ON topic:t",
    "alliance:b WORKS_ON topic:t",
    "alliance:b LOCATED_IN region:r",
    "alliance:c LOCATED_IN region:r",
  );
  expect(partners(match(projection, concept("topic:t"), concept("region:r")))).toEqual(["alliance:b", "alliance:a"]);
});

test("a body that the need names, and one that posed it, are never suggested", () => {
  const projection = projectionOf(
    "alliance:asker WORKS_ON topic:t",
    "institution:poser WORKS_ON topic:t",
    "institution:poser POSED demand:d",
    "demand:d ABOUT topic:t",
    "alliance:other WORKS_ON topic:t",
  );
  const found = partners(match(projection, concept("demand:d"), concept("alliance:asker")));
  expect(found).toEqual(["alliance:other"]);
});

test("authorities and networks deal with everything and are no partners", () => {
  const projection = projectionOf(
    "institution:ministry institutionKind=GOVERNMENT",
    "institution:ministry WORKS_ON topic:t",
    "institution:maker WORKS_ON topic:t",
  );
  expect(partners(match(projection, concept("topic:t")))).toEqual(["institution:maker"]);
});

test("covering two parts of a need is worth more than one part twice", () => {
  const projection = projectionOf(
    "alliance:both WORKS_ON topic:t",
    "alliance:both WORKS_ON topic:u",
    "alliance:one WORKS_ON topic:t",
    "alliance:one PRODUCED achievement:x",
    "achievement:x ABOUT topic:t",
  );
  const [best] = match(projection, concept("topic:t"), concept("topic:u"));
  expect(best?.partner).toBe("alliance:both");
});

test("every path runs over ties that follow each other, from the concept to the partner, nothing twice", () => {
  const projection = projectionOf(
    "achievement:x ABOUT topic:t",
    "institution:i PRODUCED achievement:x",
    "institution:i MEMBER_OF alliance:a",
    "topic:t PART_OF topic:f",
    "alliance:a WORKS_ON topic:f",
  );
  const matches = match(projection, concept("achievement:x"));
  expect(matches.length).toBeGreaterThan(0);
  for (const { partner, reasons } of matches) {
    for (const { concept: start, arcs } of reasons) {
      const stops = [start.id, ...arcs.map(({ to }) => to)];
      expect(stops.at(-1)).toBe(partner);
      expect(new Set(stops).size).toBe(stops.length);
      for (const [index, { tie, isOut }] of arcs.entries()) {
        const ends = isOut ? [tie.from, tie.to] : [tie.to, tie.from];
        expect(ends).toEqual([stops[index], stops[index + 1]]);
      }
    }
  }
});

test("the same question gives the same order, ties by id", () => {
  const projection = projectionOf("alliance:b WORKS_ON topic:t", "alliance:a WORKS_ON topic:t");
  expect(partners(match(projection, concept("topic:t")))).toEqual(["alliance:a", "alliance:b"]);
});
