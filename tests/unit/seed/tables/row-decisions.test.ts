import { describe, expect, test } from "vitest";
import { readDroppedRows } from "../../../../seed/tables/row-decisions.ts";
import { folderOf } from "../../../support/seed-folder.ts";

async function read(text: string): Promise<unknown> {
  return readDroppedRows(await folderOf({ "tables/dropped-rows.yaml": text }));
}

describe("dropped rows", () => {
  test("each have a table, a row and a reason", async () => {
    const text = "- { table: projects, row: 3, reason: 与联盟无关 }\n";
    expect(await read(text)).toEqual([{ table: "projects", row: 3, reason: "与联盟无关" }]);
  });

  test.each(["", "[]", "# none\n"])("may be none: %j", async (text) => {
    expect(await read(text)).toEqual([]);
  });

  test.each([
    ["a table that is none", "{ table: people, row: 3, reason: 无 }", "0.table"],
    ["a row before the first", "{ table: projects, row: 0, reason: 无 }", "0.row"],
    ["an empty reason", '{ table: projects, row: 3, reason: "" }', "0.reason"],
    ["no reason", "{ table: projects, row: 3 }", "0.reason"],
  ])("are refused with %s", async (_what, entry, field) => {
    await expect(read(`- ${entry}\n`)).rejects.toMatchObject({
      problems: [{ file: "tables/dropped-rows.yaml", field }],
    });
  });
});
