import { describe, expect, test } from "vitest";
import { readTable, type TableRow } from "../../../../seed/read/read-table.ts";
import { folderOf } from "../../../support/seed-folder.ts";

async function read(text: string): Promise<readonly TableRow[]> {
  return readTable(await folderOf({ "tables/x.csv": text }), "x.csv");
}

describe("a row of a table", () => {
  test("is numbered from 1 without the header and has its cells by column", async () => {
    const rows = await read("name,trust\n甲,A\n乙,C\n");
    expect(rows).toEqual([
      { row: 1, cells: { name: "甲", trust: "A" }, trust: "A", urls: [] },
      { row: 2, cells: { name: "乙", trust: "C" }, trust: "C", urls: [] },
    ]);
  });

  test("may hold commas, quotes and line feeds in a quoted cell", async () => {
    const [row] = await read('name,trust\n"甲, ""乙""\n丙",B\n');
    expect(row?.cells["name"]).toBe('甲, "乙"\n丙');
  });

  test("gives every address of its pages, and no title that stands in their place", async () => {
    const [row] = await read("source_url,trust\nhttps://a.example/1 | 某报纸标题 | http://b.example/?q=2,A\n");
    expect(row?.urls).toEqual(["https://a.example/1", "http://b.example/?q=2"]);
  });

  test("is read behind a byte order mark", async () => {
    const [row] = await read("\uFEFFname,trust\n甲,A\n");
    expect(row?.cells).toHaveProperty("name", "甲");
  });

  test.each(["D", "", "a"])("is refused with its line where its trust is %j", async (trust) => {
    await expect(read(`name,trust\n甲,A\n乙,${trust}\n`)).rejects.toMatchObject({
      problems: [{ file: "tables/x.csv", line: 3, field: "trust", reason: "write A, B or C" }],
    });
  });

  test("is refused where it has more cells than the header", async () => {
    await expect(read("name,trust\n甲,乙,A\n")).rejects.toThrow(/line 2/);
  });
});
