import { describe, expect, test } from "vitest";
import { transitions, type State } from "../../../../server/pipeline/states.ts";
import { keptDetails, stateAfterAsking } from "../../../../web/pages/opportunities/asking.ts";

const standing = (state: State) => ({ state, next: transitions[state], assignee: "李雷", dueOn: "2027-03-01" });

describe("a day to come back to a suggestion", () => {
  test.each([
    ["NEW", "KEPT"],
    ["KEPT", "KEPT"],
    ["ASSIGNED", "ASSIGNED"],
    ["CONTACTED", "CONTACTED"],
    ["DECLINED", "KEPT"],
    ["HIDDEN", "KEPT"],
    ["AGREED", undefined],
  ] as const)("of one that is %s leads to %s", (state, after) => {
    expect(stateAfterAsking("LATER", standing(state))).toBe(after);
  });
});

describe("a note", () => {
  test.each([
    ["NEW", "KEPT"],
    ["KEPT", "KEPT"],
    ["AGREED", "AGREED"],
    // A note alone takes nothing up again.
    ["DECLINED", undefined],
    ["HIDDEN", undefined],
  ] as const)("on one that is %s leads to %s", (state, after) => {
    expect(stateAfterAsking("NOTE", standing(state))).toBe(after);
  });
});

test("who has a case, and its day, stay while its state stays", () => {
  expect(keptDetails("ASSIGNED", standing("ASSIGNED"))).toEqual({ assignee: "李雷", dueOn: "2027-03-01" });
  expect(keptDetails("CONTACTED", standing("CONTACTED"))).toEqual({ dueOn: "2027-03-01" });
  expect(keptDetails("AGREED", standing("AGREED"))).toEqual({});
  expect(keptDetails("KEPT", standing("ASSIGNED"))).toEqual({});
});
