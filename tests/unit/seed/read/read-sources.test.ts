import { SeedError } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { readSources } from "../../../../seed/read/read-sources.ts";
import { folderOf } from "../../../support/seed-folder.ts";

const source = "- id: document:a\n  name: 文本\n  nameEn: Text\n  kind: text\n  trust: A\n";

async function read(text: string): Promise<unknown> {
  return readSources(await folderOf({ "sources.yaml": text }));
}

describe("sources", () => {
  test("are read with everything that is said of them", async () => {
    const more = `  file: a.txt\n  sha256: "${"0".repeat(64)}"\n  lines: 3\n  date: 2020-01\n  sections: [{ from: 1, to: 3, title: 全文 }]\n`;
    expect(await read(source + more)).toEqual([
      {
        id: "document:a",
        name: "文本",
        nameEn: "Text",
        kind: "text",
        trust: "A",
        file: "a.txt",
        sha256: "0".repeat(64),
        lines: 3,
        date: "2020-01",
        sections: [{ from: 1, to: 3, title: "全文" }],
      },
    ]);
  });

  test.each([
    ["an unknown kind", source.replace("kind: text", "kind: film"), "0.kind"],
    ["an unknown grade", source.replace("trust: A", "trust: D"), "0.trust"],
    ["no English name", source.replace("  nameEn: Text\n", ""), "0.nameEn"],
    ["a hash that is cut short", `${source}  sha256: abc\n`, "0.sha256"],
    ["a month that is none", `${source}  date: 2020-13\n`, "0.date"],
    ["a section without its end", `${source}  sections: [{ from: 1, title: 全文 }]\n`, "0.sections.0.to"],
    ["a key that nobody knows", `${source}  author: 甲\n`, "0"],
    ["nothing", "[]\n", ""],
  ])("with %s are refused at that field", async (_what, text, field) => {
    const error = await read(text).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SeedError);
    expect(error).toMatchObject({ problems: [{ file: "sources.yaml", field }] });
  });
});
