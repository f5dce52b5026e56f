import { prepareSeed, readSeed } from "@alliance-atlas/seed";
import type { EntityRow } from "@alliance-atlas/cypher/write";
import { beforeAll, describe, expect, test } from "vitest";
import { entityRows } from "../../../../seed/graph/entity-rows.ts";
import { smallWorld } from "../../../support/graph.ts";
import { changedWorld } from "../../../support/seed-folder.ts";

let rows: ReadonlyMap<string, EntityRow>;

async function rowsOf(folder: string): Promise<ReadonlyMap<string, EntityRow>> {
  return new Map(entityRows(await readSeed(folder)).map((row) => [row.id, row]));
}

function propertiesOf(id: string): EntityRow["properties"] {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`${id} has no row`);
  return row.properties;
}

beforeAll(async () => {
  rows = await rowsOf(smallWorld);
});

describe("a thing as a node", () => {
  test("has its names, the canonical one first, and the best of each sort", () => {
    expect(propertiesOf("alliance:chuanbo")).toMatchObject({
      kind: "alliance",
      name: "船舶产业技术创新战略联盟",
      shortName: "船舶联盟",
      nameEn: "Shipbuilding Industry Technology Innovation Strategic Alliance",
      shortNameEn: "Shipbuilding Alliance",
    });
    const names = propertiesOf("alliance:chuanbo")["names"];
    expect(names).toHaveLength(4);
    expect(names).toEqual(expect.arrayContaining(["船舶联盟", "Shipbuilding Alliance"]));
    expect(Array.isArray(names) && names[0]).toBe("船舶产业技术创新战略联盟");
  });

  test("is found by every name and by the pinyin of every Chinese name, one name a line", () => {
    const { searchNames, searchPinyin } = propertiesOf("institution:jia-daxue");
    expect(String(searchNames).split("\n").toSorted()).toEqual(["First University", "甲大学", "甲工学院"]);
    expect(String(searchPinyin).split(" ")).toEqual(
      expect.arrayContaining(["jiadaxue", "jdx", "jiagongxueyuan", "jgxy"]),
    );
  });

  test("bears the label of its kind", () => {
    expect(
      [...rows.values()].every(
        ({ id, label, properties }) => id.startsWith(`${String(properties["kind"])}:`) && label !== "Entity",
      ),
    ).toBe(true);
    expect(rows.get("topic:fangfu")?.label).toBe("Topic");
  });

  test("remembers ids that once were its own", () => {
    expect(propertiesOf("alliance:yiliao")["formerIds"]).toEqual(["alliance:yiliao-qixie"]);
    expect(propertiesOf("alliance:nongji")).not.toHaveProperty("formerIds");
  });

  test("that is a source says of which kind and grade it is, and its file", () => {
    expect(propertiesOf("document:first-note")).toMatchObject({ sourceKind: "text", trust: "A", file: "first.txt" });
    expect(propertiesOf("document:atlas-curation")).not.toHaveProperty("file");
  });

  test("of the overview has a place, and only then", () => {
    expect(propertiesOf("alliance:gudao")).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
    expect(propertiesOf("institution:yi-gongsi")).not.toHaveProperty("x");
  });
});

describe("values on a node", () => {
  test("are the best of those that sources give", () => {
    expect(propertiesOf("alliance:chuanbo")).toMatchObject({ founded: "2010-05", foundedYear: 2010, memberCount: 30 });
    expect(propertiesOf("alliance:nongji")).toMatchObject({
      founded: "2012-03-01",
      foundedYear: 2012,
      level: "NATIONAL",
    });
  });

  test("are numbers where the model says number", () => {
    expect(propertiesOf("project:shijue")["funding"]).toBe(4_000_000);
  });

  test("hold no date that is only an end, such as before January 2020", () => {
    expect(propertiesOf("event:niandu-dahui")).not.toHaveProperty("startDate");
  });

  test("hold no statistic", () => {
    expect(Object.keys(propertiesOf("alliance:chuanbo"))).not.toContain("statistic");
  });

  test("leave out what no source gives", () => {
    expect(propertiesOf("alliance:gudao")).not.toHaveProperty("founded");
    expect(propertiesOf("alliance:gudao")).not.toHaveProperty("foundedYear");
  });
});

describe("the hash of a node", () => {
  test("changes with its values, and only of the thing that changed", async () => {
    const folder = await changedWorld({ "alliances.yaml": (text) => text.replace("is: NATIONAL\n", "is: CITY\n") });
    const changed = await rowsOf(folder);
    expect([...changed].filter(([id, { hash }]) => hash !== rows.get(id)?.hash).map(([id]) => id)).toEqual([
      "alliance:nongji",
    ]);
  });

  test("is part of the hash by which a load is known", async () => {
    const [one, again] = [await prepareSeed(smallWorld), await prepareSeed(smallWorld)];
    expect(again).toEqual(one);
    const folder = await changedWorld({
      "others.yaml": (text) => text.replace("nameEn: First University", "nameEn: University One"),
    });
    const other = await prepareSeed(folder);
    expect(other.rowsHash).not.toBe(one.rowsHash);
    expect(other.dataVersion).not.toBe(one.dataVersion);
  });
});
