import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { earliestRead, noteRead } from "../../../../web/api/read-times.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a scene is as old as the oldest of its things, and things read again are new", () => {
  const [older, newer, ownMade] = [{}, {}, {}];
  vi.setSystemTime(1_000);
  noteRead([older]);
  vi.setSystemTime(2_000);
  noteRead([newer]);
  expect(earliestRead([newer, older, ownMade])).toBe(1_000);
  expect(earliestRead([newer])).toBe(2_000);
  expect(earliestRead([ownMade])).toBeUndefined();
  noteRead([older]);
  expect(earliestRead([newer, older])).toBe(2_000);
});
