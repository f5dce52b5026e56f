import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { defineStatement, type Statement } from "../../../../cypher/access/statement.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "atlas statement "));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function define(file: string): Statement<object, { n: number }> {
  const beside = pathToFileURL(path.join(folder, file)).href;
  return defineStatement({ beside, access: "READ", parameters: z.object({}), row: z.object({ n: z.number() }) });
}

describe("a statement", () => {
  test("has the text of the file beside it, whole and unchanged, and that file's name", async () => {
    const text = "// How many?\nMATCH (n {name: '联盟'})\nRETURN count(n) AS n\n";
    await writeFile(path.join(folder, "count-all.cypher"), text);
    expect(define("count-all.ts")).toMatchObject({ name: "count-all", text, access: "READ" });
  });

  test("without a text beside it is refused when it is defined, naming the file", () => {
    expect(() => define("count-none.ts")).toThrow(/count-none\.cypher/);
  });
});
