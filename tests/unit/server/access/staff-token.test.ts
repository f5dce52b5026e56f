import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeStaffToken } from "../../../../server/access/staff-token.ts";
import { hashToken, isHashOf, readBearer } from "../../../../server/access/token.ts";
import { provideStaffToken, renewStaffToken, staffCheckOf } from "../../../../server/start/staff-token-file.ts";

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "atlas-home-"));
});
afterEach(() => rm(home, { recursive: true }));

test("a token holds 256 bits, and no two are the same", () => {
  const tokens = Array.from({ length: 100 }, makeStaffToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(Buffer.from(token.slice("atlas_".length), "base64url")).toHaveLength(32);
});

test("a hash knows its token and no other text", () => {
  const token = makeStaffToken();
  const hash = hashToken(token);
  expect(isHashOf(hash, token)).toBe(true);
  for (const other of ["", token.slice(1), `${token}x`, makeStaffToken()]) expect(isHashOf(hash, other)).toBe(false);
  expect(isHashOf("", token)).toBe(false);
});

test.each([
  ["Bearer abc_-1", "abc_-1"],
  ["bearer   abc ", "abc"],
  ["Basic abc", undefined],
  ["Bearer", undefined],
  ["Bearer a b", undefined],
  [null, undefined],
])("the header %j bears %j", (header, token) => {
  expect(readBearer(header)).toBe(token);
});

test("a home gets its token once; the file holds a hash alone and is its owner's", async () => {
  const token = await provideStaffToken(home);
  expect(token).toBeDefined();
  expect(await provideStaffToken(home)).toBeUndefined();
  const file = path.join(home, "staff-token.json");
  expect(await readFile(file, "utf8")).not.toContain(token?.slice("atlas_".length));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("a renewed token counts at once, and the one before no longer", async () => {
  const isStaff = staffCheckOf(home);
  expect(await isStaff("anything")).toBe(false);
  const first = (await provideStaffToken(home)) ?? "";
  expect(await isStaff(first)).toBe(true);
  const second = await renewStaffToken(home);
  expect([await isStaff(first), await isStaff(second)]).toEqual([false, true]);
});

test("a file that holds no hash is told, with what to do", async () => {
  await writeFile(path.join(home, "staff-token.json"), "{");
  await expect(provideStaffToken(home)).rejects.toThrow("make a new one with pnpm staff:token");
});
