import { findDataState, type Graph } from "@alliance-atlas/cypher";
import { loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askOf, type Ask } from "../../support/api.ts";
import { clear, connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { ask as askGraph, contentsOf } from "../../support/graph-contents.ts";
import { importFolder, madeUpTables, tablesWith } from "../../support/import-tables.ts";

let graph: Graph;
let ask: Ask;

beforeAll(() => {
  graph = connect();
  ask = askOf(graph);
});
beforeEach(() => clear(graph));
afterAll(() => graph.close());

const nothing = { created: 0, changed: 0, removed: 0 };
const unchanged = { things: nothing, ties: nothing, values: nothing, proofs: nothing };

/** Everything that an import leaves behind: what loads write, and what is counted on top of it. */
async function whole() {
  const counts = await askGraph(
    graph,
    `MATCH (n:Entity)
     RETURN n.id AS id, n.degree AS degree, n.relationCounts AS relations, n.capturedMembers AS members ORDER BY id`,
  );
  return { ...(await contentsOf(graph)), counts };
}

async function dataState() {
  const [state] = await graph.run(findDataState, {});
  return state;
}

describe("an import of a ledger", () => {
  test("gives things that are found by the ledger's own ids, with what its columns say and where", async () => {
    await importFolder(graph, madeUpTables);
    const { data, errors } = await ask(`{ lookup(by: { externalId: "J-02" }) {
      id name externalId
      ... on Institution {
        institutionKind
        locatedIn { nodes { name externalId } }
        memberOf { edges { node { name } tie { since qualifiers { name value } proofs { words row basis trust date source { name } } } } }
        projects { edges { node { name } tie { proofs { row words } } } }
      }
    } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      lookup: [
        {
          id: "institution:made-up-j-02",
          name: "白桦木材有限公司",
          externalId: "J-02",
          institutionKind: "COMPANY",
          locatedIn: { nodes: [{ name: "黑龙江", externalId: "黑龙江" }] },
          memberOf: {
            edges: [
              {
                node: { name: "星河传感器产业联盟" },
                tie: {
                  since: "2019-06-30",
                  qualifiers: [
                    { name: "role", value: "VICE_CHAIR" },
                    { name: "roleAsWritten", value: "副理事长单位" },
                    { name: "since", value: "2019-06-30" },
                    { name: "asOf", value: "2024-06" },
                  ],
                  proofs: [
                    {
                      words: "副理事长单位 J-02 星河传感器产业联盟",
                      row: 2,
                      basis: "STATED",
                      trust: "B",
                      date: "2024-06",
                      source: { name: "虚构的联盟台账：members.xlsx" },
                    },
                  ],
                },
              },
            ],
          },
          projects: {
            edges: [
              {
                node: { name: "智能窑炉" },
                tie: {
                  proofs: [
                    { row: 2, words: "参与 J-02 P1" },
                    { row: 4, words: "协作 J-02 P1" },
                  ],
                },
              },
            ],
          },
        },
      ],
    });
  });

  test("names a term as the mapping does, marked as a judgement of its author", async () => {
    await importFolder(graph, madeUpTables);
    const { data } = await ask(`{ lookup(by: { externalId: "浙江" }) {
      id name nameEn statements(properties: ["name"]) { value basis proofs { row source { name sourceKind } } }
    } }`);
    const source = { name: "虚构的联盟台账：导入映射", sourceKind: "curation" };
    expect(data).toMatchObject({
      lookup: [
        {
          name: "浙江省",
          nameEn: "Zhejiang",
          statements: [
            { value: "Zhejiang", basis: "CURATED", proofs: [{ row: null, source }] },
            { value: "浙江省", basis: "CURATED", proofs: [{ row: null, source }] },
          ],
        },
      ],
    });
  });

  test("counts a chair unit and members by their roles", async () => {
    await importFolder(graph, madeUpTables);
    const { data } = await ask(`{ search(query: "星河传感器") { edges { node {
      nameEn ... on Alliance { founded capturedMembers chairedBy { nodes { name } } industries { nodes { name } } }
    } } } }`);
    expect(data).toEqual({
      search: {
        edges: [
          {
            node: {
              nameEn: "Galaxy Sensor Alliance",
              founded: "2012-03-05",
              capturedMembers: 3,
              chairedBy: { nodes: [{ name: "蓝鲸大学" }] },
              industries: { nodes: [{ name: "电子制造" }, { name: "仪器" }] },
            },
          },
        ],
      },
    });
  });

  test("writes nothing the second time", async () => {
    await importFolder(graph, madeUpTables);
    const before = [await whole(), await dataState()];
    expect(await importFolder(graph, madeUpTables)).toEqual(unchanged);
    expect([await whole(), await dataState()]).toEqual(before);
  });
});

test("the half-life that a mapping states is that of the data, as long as nothing else is there", async () => {
  const folder = await tablesWith({
    "mapping.yaml": `
dataset: aging
title: { zh: 会老的, en: Aging }
trust: C
halfLifeYears: 2.5
tables: [{ file: a.csv, thing: Institution, id: id, name: id }]
`,
    "a.csv": "id\n1\n",
  });
  await importFolder(graph, folder);
  expect(await dataState()).toMatchObject({ halfLifeYears: 2.5 });
  await importFolder(graph, madeUpTables);
  expect(await dataState()).toMatchObject({ halfLifeYears: null });
});

describe("an import that is broken off", () => {
  test("says so until it was run to its end, and then holds what a run at once does", async () => {
    const steps: string[] = [];
    await importFolder(graph, madeUpTables, (line) => steps.push(line));
    const [atOnce, version] = [await whole(), (await dataState())?.dataVersion];
    expect(steps).toHaveLength(7);
    for (const step of steps) {
      await clear(graph);
      const breakOff = (line: string): void => {
        if (line === step) throw new Error(`broken off after ${step}`);
      };
      await expect(importFolder(graph, madeUpTables, breakOff)).rejects.toThrow(`broken off after ${step}`);
      const broken = await dataState();
      expect(broken).toMatchObject({ isComplete: false });
      expect(broken?.dataVersion).not.toBe(version);
      await importFolder(graph, madeUpTables);
      expect(await whole()).toEqual(atOnce);
      expect(await dataState()).toMatchObject({ isComplete: true, dataVersion: version });
    }
  });
});

describe("a later cut of the same data set", () => {
  test("changes and removes what the earlier one wrote, and nothing stays behind", async () => {
    const later = await tablesWith(
      {
        "institutions.csv": "编号,机构名称,类别,省份\nJ-02,白桦木材集团,企业,江西\nJ-03,石英研究所,研究所,浙江\n",
        "projects.csv":
          "项目编号,项目名称,开始,结束,方向\nP4,木纹识别,2022,,\nP1,智能窑炉,2020-01-01,2022-12-31,窑炉\n",
      },
      madeUpTables,
    );
    await importFolder(graph, madeUpTables);
    const report = await importFolder(graph, later);
    const changed = await whole();
    for (const { removed } of Object.values(report)) expect(removed).toBeGreaterThan(0);

    await clear(graph);
    await importFolder(graph, later);
    expect(changed).toEqual(await whole());
  });
});

describe("an import beside the seed", () => {
  test("leaves the seed as it was, and the seed leaves the import", async () => {
    await loadWorld(graph, smallWorld);
    const seed = await whole();
    const version = (await dataState())?.dataVersion;
    await importFolder(graph, madeUpTables);
    const both = await whole();
    for (const key of ["things", "ties", "values", "proofs"] as const) {
      expect(both[key]).toEqual(expect.arrayContaining([...seed[key]]));
    }
    expect((await dataState())?.dataVersion).not.toBe(version);

    expect(await loadSeed(graph, await prepareSeed(smallWorld), () => undefined)).toEqual(unchanged);
    expect(await whole()).toEqual(both);
    const { data } = await ask("{ statistics { origins { name isComplete dataVersion } } }");
    expect(data).toEqual({
      statistics: {
        origins: [
          { name: "import:made-up", isComplete: true, dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/) },
          { name: "seed", isComplete: true, dataVersion: version },
        ],
      },
    });
  });

  test("is refused before it writes anything where its ids are those of the seed's things", async () => {
    await loadWorld(graph, smallWorld);
    const seed = [await whole(), await dataState()];
    const folder = await tablesWith({
      "mapping.yaml": `
dataset: jia
title: { zh: 甲, en: Jia }
trust: C
tables: [{ file: a.csv, thing: Institution, id: id, name: id }]
`,
      "a.csv": "id\ndaxue\n",
    });
    await expect(importFolder(graph, folder)).rejects.toThrow(
      "institution:jia-daxue belongs to seed; give the mapping a prefix that nothing else has",
    );
    expect([await whole(), await dataState()]).toEqual(seed);
  });
});

describe("a table of several batches", () => {
  test("gives one tie with the proofs of all rows, however far apart they stand", async () => {
    const bodies = Array.from({ length: 2_300 }, (_, index) => `B${index}`);
    const folder = await tablesWith({
      "mapping.yaml": `
dataset: long
title: { zh: 长表, en: A long table }
trust: C
tables:
  - { file: bodies.csv, thing: Institution, id: id, name: id }
  - { file: projects.csv, thing: Project, id: id, name: id }
  - file: ties.csv
    from: { thing: Institution, id: body }
    to: { thing: Project, id: project }
    says: { relation: PARTICIPATES_IN }
`,
      "bodies.csv": ["id", ...bodies].join("\n"),
      "projects.csv": "id\nP\n",
      "ties.csv": ["body,project", ...bodies.map((body) => `${body},P`), "B0,P"].join("\n"),
    });
    const lines: string[] = [];
    const report = await importFolder(graph, folder, (line) => lines.push(line));
    expect(lines).toContain("ties.csv: 2000 of 2301 rows");
    expect(report.ties).toEqual({ created: 2_300, changed: 0, removed: 0 });
    const { data } = await ask(
      `{ lookup(by: { externalId: "B0" }) { degree ties { edges { tie { proofs { row } } } } } }`,
    );
    expect(data).toEqual({
      lookup: [{ degree: 1, ties: { edges: [{ tie: { proofs: [{ row: 1 }, { row: 2301 }] } }] } }],
    });
  });
});
