import { labelNames, labels, relationTypes, valueNames } from "@alliance-atlas/cypher/model";
import { expect, test } from "vitest";
import { formats } from "../../../../server/export/formats/index.ts";
import { citationFile, citationText } from "../../../../server/snapshot/citation.ts";
import { dataDictionary } from "../../../../server/snapshot/data-dictionary.ts";
import { nameSnapshot, readSnapshotName } from "../../../../server/snapshot/snapshot-name.ts";
import { parse } from "yaml";

test("the dictionary explains every kind, relation and value of the model, and every file", () => {
  const text = dataDictionary();
  const words = [...labelNames.map((label) => labels[label].kind), ...relationTypes, ...valueNames];
  expect(words.filter((word) => !text.includes(`\n| ${word} |`))).toEqual([]);
  expect(Object.keys(formats).filter((file) => !text.includes(file))).toEqual([]);
});

test("every row of the dictionary's tables has as many cells as its head", () => {
  const tables = dataDictionary()
    .split(/\n\n/)
    .filter((part) => part.startsWith("|"));
  for (const table of tables) {
    const widths = table.split("\n").map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(widths).size, table.slice(0, 60)).toBe(1);
  }
  expect(tables.length).toBeGreaterThan(8);
});

test("the citation file is YAML that names the version and the day", () => {
  const cited = { day: "2026-11-22", dataVersion: "0123456789ab" };
  expect(parse(citationFile(cited))).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    version: "0123456789ab",
    "date-released": "2026-11-22",
    license: "MIT",
  });
  expect(citationText(cited)).toContain("Data version 0123456789ab, 2026-11-22");
});

test("a snapshot's name says its day and version, and nothing else is taken for one", () => {
  const name = nameSnapshot("2026-11-22", "0123456789ab");
  expect(readSnapshotName(name)).toEqual({ name, day: "2026-11-22", dataVersion: "0123456789ab" });
  expect([".draft-1", "..", "alliance-atlas-2026-11-22"].map(readSnapshotName)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
