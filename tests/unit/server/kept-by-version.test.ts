import { expect, test } from "vitest";
import { KeptByVersion } from "../../../server/kept-by-version.ts";

test("what is kept is made once for a version, however many ask at once", async () => {
  const kept = new KeptByVersion<number>();
  let made = 0;
  const get = (version: string): Promise<number> => kept.get(version, async () => (made += 1));
  expect(await Promise.all([get("a"), get("a")])).toEqual([1, 1]);
  expect(await get("a")).toBe(1);
  expect(await get("b")).toBe(2);
});

test("what could not be made is tried again by the next who asks", async () => {
  const kept = new KeptByVersion<string>();
  await expect(kept.get("a", () => Promise.reject(new Error("the graph is away")))).rejects.toThrow("away");
  expect(await kept.get("a", async () => "made")).toBe("made");
});

test("a failure of former data does not undo what was made of the current", async () => {
  const kept = new KeptByVersion<string>();
  const { promise, reject } = Promise.withResolvers<string>();
  const former = kept.get("a", () => promise);
  const current = kept.get("b", async () => "made");
  reject(new Error("too late"));
  await expect(former).rejects.toThrow("too late");
  expect(await kept.get("b", async () => "made anew")).toBe(await current);
});
