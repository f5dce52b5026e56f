import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { TopList } from "../../../../../server/opportunity/partners/top-list.ts";

test("the best so many stand first, equals in the order in which they came", () => {
  assert(
    property(array(integer({ min: 0, max: 9 })), integer({ min: 1, max: 12 }), (scores, most) => {
      const top = new TopList(most);
      scores.forEach((score, item) => {
        if (top.wouldTake(score)) top.add(item, score);
      });
      const sorted = [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      expect(top.list()).toEqual(sorted.slice(0, most));
    }),
  );
});
