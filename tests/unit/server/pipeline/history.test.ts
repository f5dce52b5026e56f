import type { KeptDecision } from "@alliance-atlas/cypher/pipeline";
import { expect, test } from "vitest";
import { standingDecisions, stateAfter } from "../../../../server/pipeline/history.ts";
import { minimumForShares, shareOf } from "../../../../server/pipeline/hit-rates.ts";
import { parseSuggestionId } from "../../../../server/pipeline/suggestion-id.ts";

function decision(id: string, state: string, undoes?: string): KeptDecision {
  const common = { caseId: "c", key: id, revision: 1, author: "a", at: "2026-01-01T00:00:00Z" };
  return { ...common, id, state, ...(undoes === undefined ? {} : { undoes }) };
}

test("what was taken back no longer counts, and what was before it does", () => {
  const history = [decision("a", "KEPT"), decision("b", "ASSIGNED"), decision("c", "KEPT", "b")];
  expect(standingDecisions(history).map(({ id }) => id)).toEqual(["a"]);
  expect(stateAfter(history)).toBe("KEPT");
  expect(stateAfter([...history, decision("d", "NEW", "a")])).toBe("NEW");
  expect(stateAfter([...history, decision("d", "CONTACTED"), decision("e", "KEPT", "d")])).toBe("KEPT");
  expect(stateAfter([])).toBe("NEW");
});

test("a share is given from thirty on, with Wilson's bounds", () => {
  expect(shareOf(10, minimumForShares - 1)).toBeNull();
  const share = shareOf(3, 30);
  expect(share?.value).toBeCloseTo(0.1, 12);
  // Values of R's binom.wilson(3, 30).
  expect(share?.low).toBeCloseTo(0.0346, 3);
  expect(share?.high).toBeCloseTo(0.2562, 3);
  expect(shareOf(0, 40)?.low).toBe(0);
});

test.each([
  "",
  "+",
  "alliance:a",
  "alliance:a+",
  "alliance:b+alliance:a",
  "alliance:a+alliance:a",
  "x:a+x:b",
  "alliance:a+topic:b",
  "alliance:a+alliance:b+alliance:c",
])("%j is no id of a suggestion", (text) => {
  expect(parseSuggestionId(text)).toBeUndefined();
});

test("two ids in order are one", () => {
  expect(parseSuggestionId("alliance:a+institution:b")).toMatchObject({ from: "alliance:a", to: "institution:b" });
});
