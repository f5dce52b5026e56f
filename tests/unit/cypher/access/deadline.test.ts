import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Deadline } from "../../../../cypher/access/deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a deadline", () => {
  test("is not reached before its time", () => {
    const deadline = new Deadline(1_000, undefined);
    vi.advanceTimersByTime(999);
    expect(deadline.signal.aborted).toBe(false);
    deadline.clear();
  });

  test("is reached when its time is up, and says how long that was", async () => {
    const deadline = new Deadline(1_000, undefined);
    vi.advanceTimersByTime(1_000);
    await expect(deadline.reached).rejects.toMatchObject({ name: "TimeoutError", message: "no answer within 1000 ms" });
    expect(deadline.signal.reason).toMatchObject({ name: "TimeoutError" });
  });

  test("is reached when the caller goes away, with the caller's reason", async () => {
    const caller = new AbortController();
    const deadline = new Deadline(1_000, caller.signal);
    const reason = new Error("left the page");
    caller.abort(reason);
    await expect(deadline.reached).rejects.toBe(reason);
    expect(deadline.signal.reason).toBe(reason);
    deadline.clear();
  });

  test("is reached at once where the caller had gone before", async () => {
    const deadline = new Deadline(1_000, AbortSignal.abort(new Error("gone")));
    expect(deadline.signal.aborted).toBe(true);
    await expect(deadline.reached).rejects.toThrow("gone");
    deadline.clear();
  });

  test("keeps the first reason where both come", () => {
    const caller = new AbortController();
    const deadline = new Deadline(1_000, caller.signal);
    vi.advanceTimersByTime(1_000);
    caller.abort(new Error("later"));
    expect(deadline.signal.reason).toMatchObject({ name: "TimeoutError" });
  });

  test("once cleared leaves no timer and no listener behind", () => {
    const caller = new AbortController();
    const deadline = new Deadline(1_000, caller.signal);
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(1);
    deadline.clear();
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that nobody waits for rejects nobody", async () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on("unhandledRejection", unhandled);
    const deadline = new Deadline(1, undefined);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off("unhandledRejection", unhandled);
    expect(deadline.signal.aborted).toBe(true);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
