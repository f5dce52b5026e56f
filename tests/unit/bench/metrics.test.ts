import { describe, expect, test } from "vitest";
import { countViolations, measure, type Verdict } from "../../../bench/backtest/metrics.ts";
import type { Truth, Window } from "../../../bench/backtest/read-window.ts";

const window: Window = {
  orgs: ["a LEIT", "b SC1", "c SC2", "d LEIT", "e ", "f SC1"].map((line) => {
    const [id = "", domain = ""] = line.split(" ");
    return { org_id: id, type: "HES", country: "DE", primary_domain: domain };
  }),
  projects: [{ project_id: "p", start_date: "2017-01-01", topics: "LEIT" }],
  participations: ["a", "f"].map((id) => ({ project_id: "p", org_id: id, role: "participant" })),
  sources: ["a", "b"],
  pairs: [],
};

function verdict(
  lists: Readonly<Record<string, readonly string[]>>,
  scores: Readonly<Record<string, number>> = {},
): Verdict {
  return { lists: new Map(Object.entries(lists)), scores: new Map(Object.entries(scores)), latencies: [1, 3, 2] };
}

const truth: Truth = {
  partners: new Map([
    ["a", new Set(["c"])],
    ["b", new Set(["d", "e"])],
  ]),
  labels: [
    { pair_id: "1", group: "g", label: "1" },
    { pair_id: "2", group: "g", label: "0" },
    { pair_id: "3", group: "g", label: "0" },
  ],
};

test("figures are means over the sources, those without a list included", () => {
  expect(measure(verdict({ a: ["b", "c"] }, { 1: 2, 2: 1, 3: 2 }), window, truth)).toEqual({
    hit10: 0.5,
    p10: 0.05,
    mrr50: 0.25,
    r50: 0.5,
    dm_auc: 0.75,
    violations: 0,
    variety: 1,
    p50ms: 2,
    p95ms: 3,
  });
});

test("a place after the fiftieth does not count as a hit", () => {
  const late = [...Array.from({ length: 50 }, (_, index) => `x${index}`), "c"];
  expect(measure(verdict({ a: late }), window, truth)).toMatchObject({ hit10: 0, mrr50: 0, r50: 0 });
});

describe("it breaks a rule to suggest", () => {
  test.each([
    ["the source itself", ["a"], 1],
    ["one met already", ["f"], 1],
    ["one of the same domain", ["d"], 1],
    ["one of an unknown domain", ["e"], 1],
    ["one twice", ["b", "b"], 1],
    ["nobody wrong", ["b", "c"], 0],
  ])("%s", (_what, list, count) => {
    expect(countViolations(new Map([["a", list]]), window)).toBe(count);
  });
});
