import { parseEntityId } from "@alliance-atlas/cypher/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { importedId } from "../../../../seed/import/rows/slug.ts";

test.each([
  ["951229143", "institution:d-951229143"],
  ["PT", "institution:d-pt"],
  ["a.b-c", "institution:d-a.b-c"],
])("the source's id %s stands as it is in %s", (externalId, id) => {
  expect(importedId("Institution", "d", externalId)).toBe(id);
});

test.each([
  ["甲大学", /^institution:d-jia-da-xue-[0-9a-f]{8}$/],
  ["GB/T 1", /^institution:d-gb-t-1-[0-9a-f]{8}$/],
  ["。", /^institution:d-[0-9a-f]{8}$/],
])("what a slug can't hold of %s is told by a hash", (externalId, pattern) => {
  expect(importedId("Institution", "d", externalId)).toMatch(pattern);
});

test("any two ids of a source that differ in more than capitals have different ids here, and all are well formed", () => {
  const text = fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }).filter((one) => one.trim() !== "");
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [one, other] = [left, right].map((externalId) => importedId("Topic", "d", externalId));
      expect(parseEntityId(one ?? "")?.label).toBe("Topic");
      fc.pre(left.toLowerCase() !== right.toLowerCase());
      expect(one).not.toBe(other);
    }),
  );
});
