import { describe, expect, test } from "vitest";
import {
  assigneeAfter,
  findWishFault,
  reasons,
  stateNames,
  transitions,
  type State,
} from "../../../../server/pipeline/states.ts";

/** A wish that has all that its state needs. */
function wishFor(state: State) {
  const ends = state === "DECLINED" || state === "HIDDEN";
  return {
    state,
    reason: ends ? ("SENSITIVE" as const) : undefined,
    assignee: state === "ASSIGNED" ? "李雷" : undefined,
  };
}

const pairs = stateNames.flatMap((now) => stateNames.map((next) => [now, next] as const));

describe("from a state", () => {
  test.each(pairs)(
    "%s to %s is granted where the table lists it, and else refused with what is possible",
    (now, next) => {
      const fault = findWishFault(now, wishFor(next));
      if (transitions[now].includes(next)) expect(fault).toBeUndefined();
      else {
        expect(fault?.message).toBe(`${now} can't become ${next}`);
        for (const possible of transitions[now]) expect(fault?.hint).toContain(possible);
      }
    },
  );

  test("nobody can make a case new by deciding: that is taking back", () => {
    expect(Object.values(transitions).flat()).not.toContain("NEW");
  });

  test("an agreement follows a contact and nothing else; one that stands takes further notes", () => {
    expect(stateNames.filter((now) => transitions[now].includes("AGREED"))).toEqual(["CONTACTED", "AGREED"]);
  });

  test("there is always a way on", () => {
    for (const now of stateNames) expect(transitions[now], now).not.toEqual([]);
  });
});

describe("a reason", () => {
  test.each(["DECLINED", "HIDDEN"] as const)("is needed for %s, whichever of the six", (state) => {
    expect(findWishFault("NEW", { state })?.message).toBe(`${state} needs a reason`);
    expect(Object.keys(reasons)).toHaveLength(6);
  });

  test.each(["KEPT", "ASSIGNED", "CONTACTED"] as const)("is refused for %s", (state) => {
    expect(findWishFault("NEW", { ...wishFor(state), reason: "COMPETITOR" })?.message).toBe(`${state} takes no reason`);
  });
});

describe("an assignee and a due date", () => {
  test("are refused where nobody has anything to do", () => {
    expect(findWishFault("CONTACTED", { state: "AGREED", assignee: "李雷" })?.message).toBe("AGREED takes no assignee");
    expect(findWishFault("CONTACTED", { state: "AGREED", dueOn: "2027-01-01" })?.message).toBe(
      "AGREED takes no due date",
    );
  });

  test("stay with the case until it is assigned anew or put back", () => {
    expect(assigneeAfter(undefined, { state: "ASSIGNED", assignee: "李雷" })).toBe("李雷");
    expect(assigneeAfter("李雷", { state: "ASSIGNED", assignee: "韩梅" })).toBe("韩梅");
    expect(assigneeAfter("李雷", { state: "CONTACTED" })).toBe("李雷");
    expect(assigneeAfter("李雷", { state: "KEPT" })).toBeUndefined();
  });
});
