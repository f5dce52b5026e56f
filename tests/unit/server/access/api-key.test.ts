import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addApiKey, keyLookupOf, listApiKeys, revokeApiKey } from "../../../../server/start/api-key-file.ts";

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "atlas-home-"));
});
afterEach(() => rm(home, { recursive: true }));

test("a key holds from when it is made until it is revoked, by a running server's look-up too", async () => {
  const find = keyLookupOf(home);
  const [first, second] = [await addApiKey(home, "Li Na"), await addApiKey(home, "a crawler")];
  expect([(await find(first))?.name, (await find(second))?.name]).toEqual(["Li Na", "a crawler"]);
  const [{ id } = { id: "" }] = await listApiKeys(home);
  expect((await revokeApiKey(home, id)).name).toBe("Li Na");
  expect([await find(first), (await find(second))?.name]).toEqual([undefined, "a crawler"]);
});

test("the file holds hashes alone and is its owner's", async () => {
  const token = await addApiKey(home, "Li Na");
  const file = path.join(home, "api-keys.json");
  expect(await readFile(file, "utf8")).not.toContain(token.split("_").at(-1));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("a text near a key is none", async () => {
  const token = await addApiKey(home, "Li Na");
  const find = keyLookupOf(home);
  for (const other of ["", token.slice(0, -1), `${token}x`, token.replace("atlas_key_", ""), "atlas_key_"]) {
    expect(await find(other)).toBeUndefined();
  }
});

test("a name is given to one key at a time, and only keys that there are can be revoked", async () => {
  await addApiKey(home, "Li Na");
  await expect(addApiKey(home, "Li Na")).rejects.toThrow("There is a key for Li Na already");
  await expect(revokeApiKey(home, "Wang")).rejects.toThrow("There is no key Wang: pnpm api:key --list names them.");
});

test("a file that holds something else is told, with what to do", async () => {
  await writeFile(path.join(home, "api-keys.json"), "[]");
  await expect(listApiKeys(home)).rejects.toThrow("make the keys anew with pnpm api:key");
});
