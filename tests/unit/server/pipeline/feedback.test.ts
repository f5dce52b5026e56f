import type { KeptDecision } from "@alliance-atlas/cypher/pipeline";
import { describe, expect, test } from "vitest";
import { feedbackCaution, FeedbackRules } from "../../../../server/opportunity/heed-feedback.ts";
import type { RankedPair } from "../../../../server/opportunity/rank-opportunities.ts";
import { feedbackAt, type Feedback } from "../../../../server/pipeline/feedback.ts";
import { projectionOf } from "../../../support/projection.ts";

const first = "alliance:a+alliance:b";
let made = 0;

function decision(state: string, changes: Partial<KeptDecision> = {}): KeptDecision {
  made += 1;
  const id = `d${made}`;
  return { id, key: id, caseId: first, revision: made, author: "王芳", at: "2026-01-01T08:00:00Z", state, ...changes };
}

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

describe("feedback", () => {
  test("is what was declined, hidden or agreed, and nothing that goes on", () => {
    for (const state of ["DECLINED", "HIDDEN", "AGREED"]) {
      expect(feedbackAt([decision(state)], at("2026-01-01"))).toMatchObject([{ id: first, state, left: 1 }]);
    }
    for (const state of ["KEPT", "ASSIGNED", "CONTACTED"]) {
      expect(feedbackAt([decision(state)], at("2026-01-01"))).toEqual([]);
    }
  });

  test("fades by whole days and is gone after a year", () => {
    const leftAt = (day: string) => feedbackAt([decision("HIDDEN", { reason: "SENSITIVE" })], at(day))[0]?.left;
    expect(leftAt("2026-01-02")).toBeCloseTo(364 / 365, 12);
    expect(leftAt("2026-12-31")).toBeCloseTo(1 / 365, 12);
    expect(leftAt("2027-01-01")).toBeUndefined();
  });

  test("knows nothing of what was decided later, or was taken back", () => {
    const hidden = decision("HIDDEN");
    const undone = decision("NEW", { undoes: hidden.id, at: "2026-02-01T08:00:00Z" });
    expect(feedbackAt([hidden, undone], at("2025-12-31"))).toEqual([]);
    expect(feedbackAt([hidden, undone], at("2026-01-31"))).toHaveLength(1);
    expect(feedbackAt([hidden, undone], at("2026-02-02"))).toEqual([]);
    expect(feedbackAt([hidden, decision("KEPT", { at: "2026-01-03T08:00:00Z" })], at("2026-01-05"))).toEqual([]);
  });
});

const projection = projectionOf(
  "institution:s PART_OF institution:p",
  "institution:t PART_OF institution:s",
  "institution:c COOPERATES_WITH institution:d",
);

function pair(from: string, to: string, score: number): RankedPair {
  return { from, to, score: { score, terms: [] }, meetings: [], band: "A" };
}

function feedback(from: string, to: string, changes: Partial<Feedback> = {}): Feedback {
  const id = `${from}+${to}`;
  return {
    id,
    from,
    to,
    state: "DECLINED",
    reason: "NOT_RELEVANT",
    at: at("2026-01-01"),
    left: 1,
    ...changes,
  } as Feedback;
}

describe("a ranking that heeds it", () => {
  const ranked = [
    pair("alliance:b", "alliance:a", 3),
    pair("alliance:b", "alliance:c", 2.5),
    pair("alliance:b", "alliance:d", 1),
  ];
  const heed = (one: Feedback, count = 2, includesSetAside = false) =>
    new FeedbackRules(projection, [one], includesSetAside).heed(ranked, count);
  const targets = ({ pairs }: { readonly pairs: readonly RankedPair[] }) =>
    pairs.map(({ to }) => to.slice(-1)).join("");

  test("puts what was declined lower, by a term of its own, and leaves its band as it was counted", () => {
    const heeded = heed(feedback("alliance:a", "alliance:b"));
    expect(targets(heeded)).toBe("ca");
    expect(heeded.setAside).toBe(0);
    expect(heeded.pairs[1]).toMatchObject({
      band: "A",
      score: { score: 2, terms: [{ term: "staffDecision", value: 1, weight: -1, contribution: -1 }] },
    });
  });

  test("puts it less low as time goes by", () => {
    expect(targets(heed(feedback("alliance:a", "alliance:b", { left: 0.25 })))).toBe("ac");
  });

  test.each([
    ["HIDDEN", "NOT_RELEVANT"],
    ["AGREED", undefined],
    ["DECLINED", "ALREADY_COOPERATING"],
    ["DECLINED", "COMPETITOR"],
  ])("leaves out what is %s (%s), counts it, and gives it where asked for", (state, reason) => {
    const one = feedback("alliance:a", "alliance:b", { state, reason });
    expect(heed(one)).toMatchObject({ setAside: 1, pairs: [{ to: "alliance:c" }, { to: "alliance:d" }] });
    expect(targets(heed(one, 3, true))).toMatch(/a/);
  });

  test("does not count what would have stood below the last", () => {
    expect(heed(feedback("alliance:b", "alliance:d", { state: "HIDDEN" })).setAside).toBe(0);
  });

  test("takes a competitor's parts for competitors, both ways, and the parts of others for themselves", () => {
    const among = [pair("institution:c", "institution:t", 2), pair("institution:s", "institution:c", 1)];
    const rules = (reason: string) =>
      new FeedbackRules(projection, [feedback("institution:c", "institution:p", { reason, state: "DECLINED" })], false);
    expect(rules("COMPETITOR").heed(among, 9)).toEqual({ pairs: [], setAside: 2 });
    expect(rules("ALREADY_COOPERATING").heed(among, 9).pairs).toHaveLength(2);
    expect(rules("COMPETITOR").pairCount).toBe(3);
  });
});

test("what staff decided is told with its reason, its day and its end, in both languages", () => {
  expect(feedbackCaution(feedback("alliance:a", "alliance:b"))).toEqual({
    code: "STAFF_DECISION",
    text: {
      zh: "工作人员 2026-01-01 的处理：已谢绝（不相关）；影响逐日减弱，至 2027-01-01 为止",
      en: "Staff on 2026-01-01: declined (not relevant); this fades day by day until 2027-01-01",
    },
  });
});
