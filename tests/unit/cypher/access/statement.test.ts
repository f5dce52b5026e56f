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
  test("has that file's name, and its text without remarks and indentation", async () => {
    const written =
      "// How many?\nMATCH (n {name: '联盟 // 一'})\n  // Each once.\n  WHERE n.x\n\nRETURN count(n) AS n\n";
    await writeFile(path.join(folder, "count-all.cypher"), written);
    const text = "MATCH (n {name: '联盟 // 一'})\nWHERE n.x\nRETURN count(n) AS n";
    const defined = define("count-all.ts");
    expect(defined).toMatchObject({ name: "count-all", access: "READ" });
    expect(defined.text.queryFor({})).toEqual({ text, parameters: {} });
  });

  test("without a text beside it is refused when it is defined, naming the file", () => {
    expect(() => define("count-none.ts")).toThrow(/count-none\.cypher/);
  });
});
