import { expect, test } from "vitest";
import { fieldOf, isAcrossIndustries, type Field } from "../../../../server/opportunity/field.ts";
import { projectionOf } from "../../../support/projection.ts";

function field(industries: readonly string[], topics: readonly string[] = []): Field {
  return { industries: new Set(industries), topics: new Set(topics) };
}

test("the field of an alliance is its divisions and topics; emerging classes cut across and are left out", () => {
  const projection = projectionOf(
    "alliance:x ACTIVE_IN industry:gb-37",
    "alliance:x ACTIVE_IN industry:sei-2",
    "alliance:x WORKS_ON topic:t",
  );
  expect(fieldOf(projection, "alliance:x")).toEqual(field(["industry:gb-37"], ["topic:t"]));
});

test("an institution's own industry stands before those of its alliances", () => {
  const lines = ["institution:a MEMBER_OF alliance:x", "alliance:x ACTIVE_IN industry:gb-37"];
  const borrowed = projectionOf(...lines);
  const own = projectionOf(...lines, "institution:a ACTIVE_IN industry:gb-84");
  expect(fieldOf(borrowed, "institution:a").industries).toEqual(new Set(["industry:gb-37"]));
  expect(fieldOf(own, "institution:a").industries).toEqual(new Set(["industry:gb-84"]));
});

test("an institution takes the industries of all alliances that it belongs to", () => {
  const projection = projectionOf(
    "institution:a MEMBER_OF alliance:x",
    "institution:a CHAIRS alliance:y",
    "institution:b MEMBER_OF alliance:z",
    "alliance:x ACTIVE_IN industry:gb-37",
    "alliance:y ACTIVE_IN industry:gb-84",
    "alliance:z ACTIVE_IN industry:gb-14",
  );
  expect(fieldOf(projection, "institution:a").industries).toEqual(new Set(["industry:gb-37", "industry:gb-84"]));
});

test("an alliance takes nothing over from its members", () => {
  const projection = projectionOf("institution:a MEMBER_OF alliance:x", "institution:a ACTIVE_IN industry:gb-37");
  expect(fieldOf(projection, "alliance:x").industries).toEqual(new Set());
});

test.each([
  ["different industries", field(["37"]), field(["84"]), true],
  ["one industry", field(["37"]), field(["37"]), false],
  ["one of several industries in common", field(["37", "05"]), field(["84", "05"]), false],
  ["an industry that is not known", field([]), field(["84"]), false],
  ["no industry at all", field([]), field([]), false],
  ["different industries and all topics in common", field(["37"], ["t"]), field(["84"], ["t"]), false],
  ["different industries and half of all topics in common", field(["37"], ["t", "u"]), field(["84"], ["t"]), false],
  [
    "different industries and a third of all topics in common",
    field(["37"], ["t", "u"]),
    field(["84"], ["t", "v"]),
    true,
  ],
  ["different industries and other topics", field(["37"], ["t"]), field(["84"], ["u"]), true],
])("%s: across industries is %s", (_what, left, right, isAcross) => {
  expect(isAcrossIndustries(left, right)).toBe(isAcross);
  expect(isAcrossIndustries(right, left)).toBe(isAcross);
});
