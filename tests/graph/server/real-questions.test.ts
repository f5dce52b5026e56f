import { dataFolder } from "@alliance-atlas/seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAbout, askOf } from "../../support/api.ts";
import { connect, loadWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);
const about = askAbout(ask);

beforeAll(() => loadWorld(graph, dataFolder));
afterAll(() => graph.close());

interface Ends {
  readonly nodes: readonly { readonly name: string }[];
}

const names = ({ nodes }: Ends): readonly string[] => nodes.map(({ name }) => name);

test("who chairs the agricultural aviation alliance, and where does it stand?", async () => {
  const alliance = await about(
    "农业航空联盟",
    `name ... on Alliance { chairedBy { edges { node { name } tie { basis trust proofs {
      lineFrom lineTo words source { file sourceKind }
    } } } } }`,
  );
  const proof = expect.objectContaining({
    lineFrom: 74,
    lineTo: 74,
    words: expect.stringContaining("理事长单位为华南农业大学"),
    source: { file: "000.txt", sourceKind: "text" },
  });
  expect(alliance).toMatchObject({
    name: "农业航空产业技术创新战略联盟",
    chairedBy: {
      edges: [
        {
          node: { name: "华南农业大学" },
          tie: { basis: "STATED", trust: "A", proofs: expect.arrayContaining([proof]) },
        },
      ],
    },
  });
});

test.each([
  ["水环境治理联盟", "中电建生态环境集团有限公司", "002.txt", 238],
  ["应急救援装备联盟", "新兴际华集团有限公司", "002.txt", 154],
  ["花卉联盟", "北京林业大学", "002.txt", 226],
  ["华南绿色工业产业技术创新战略联盟", "中信环境技术有限公司", "000.txt", 88],
])("who chairs %s? %s, says %s at line %i", async (name, chair, file, lineFrom) => {
  const alliance = await about(
    name,
    "... on Alliance { chairedBy { edges { node { name } tie { proofs { lineFrom source { file } } } } } }",
  );
  const proofs = expect.arrayContaining([{ lineFrom, source: { file } }]);
  expect(alliance).toMatchObject({ chairedBy: { edges: [{ node: { name: chair }, tie: { proofs } }] } });
});

interface Memberships {
  readonly allianceCount: number;
  readonly memberOf: {
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly tie: {
        readonly proofs: readonly { readonly lineFrom: number | null; readonly source: { file: string } }[];
      };
    }[];
  };
}

test("Beihang University belongs to two alliances, by two documents", async () => {
  const { allianceCount, memberOf } = await about<Memberships>(
    "北京航空航天大学",
    "... on Institution { allianceCount memberOf { edges { node { name } tie { proofs { lineFrom source { file } } } } } }",
  );
  expect(allianceCount).toBeGreaterThanOrEqual(2);
  const places = Object.fromEntries(
    memberOf.edges.map(({ node, tie }) => [
      node.name,
      tie.proofs.map(({ lineFrom, source }) => `${source.file}:${lineFrom}`),
    ]),
  );
  expect(places["农业航空产业技术创新战略联盟"]).toContain("000.txt:74");
  expect(places["数控机床产业技术创新战略联盟"]).toContain("002.txt:206");
});

test("it is among the institutions of two or more alliances, the busiest first", async () => {
  const { data } = await ask<{
    institutions: { totalCount: number; nodes: { name: string; allianceCount: number }[] };
  }>(
    "{ institutions(filter: { minAlliances: 2 }, orderBy: ALLIANCES_DESC, first: 100) { totalCount nodes { name allianceCount } } }",
  );
  const { nodes, totalCount } = data.institutions;
  expect(nodes).toHaveLength(Math.min(totalCount, 100));
  expect(nodes.map(({ name }) => name)).toContain("北京航空航天大学");
  const counts = nodes.map(({ allianceCount }) => allianceCount);
  expect(counts).toEqual(counts.toSorted((left, right) => right - left));
  expect(Math.min(...counts)).toBe(2);
});

test("which standards are at the stage of a draft, and who says so?", async () => {
  interface Drafts {
    readonly standards: {
      nodes: {
        number: string;
        statements: { valueText: object; proofs: { lineFrom: number; source: { file: string } }[] }[];
      }[];
    };
  }
  const { data } = await ask<Drafts>(`{ standards(filter: { stage: [DIS] }) { nodes { number
    statements(properties: ["stage"]) { valueText { en } proofs { lineFrom source { file } } }
  } } }`);
  const draft = data.standards.nodes.find(({ number }) => number === "ISO/IEC 4396");
  expect(draft?.statements).toEqual([
    {
      valueText: { en: "Draft international standard (DIS)" },
      proofs: [{ lineFrom: 220, source: { file: "002.txt" } }],
    },
  ]);
});

test("the powder metallurgy alliance released seven standards; four are named, none with a number", async () => {
  interface Released {
    readonly released: { nodes: { name: string; number: string | null; stage: string }[] };
    readonly statements: { value: string; unit: string; measure: { zh: string } }[];
  }
  const { released, statements } = await about<Released>(
    "粉末冶金联盟",
    `... on Alliance { released { nodes { name number stage } } }
     statements(properties: ["statistic"]) { value unit measure { zh } }`,
  );
  const named = [
    "增材制造金属制件热等静压处理规程",
    "外科植入物用3D打印TC4粉末",
    "铁基粉末冶金零件用渗铜粉",
    "钼铌合金棒材",
  ];
  const ofThatBatch = released.nodes.filter(({ name }) => named.includes(name));
  expect(ofThatBatch.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
  for (const { number, stage } of ofThatBatch) expect({ number, stage }).toEqual({ number: null, stage: "PUBLISHED" });
  expect(statements.some(({ value, measure }) => value === "7" && measure.zh.includes("团体标准"))).toBe(true);
});

test("what is not in the sources: the fast reactor alliance has a chair person, and no chair unit is made of that", async () => {
  interface Chaired {
    readonly chairedBy: { totalCount: number };
    readonly officers: { edges: { node: { name: string }; tie: { title: string } }[] };
  }
  const { chairedBy, officers } = await about<Chaired>(
    "快堆产业技术创新战略联盟",
    "... on Alliance { chairedBy { totalCount } officers { edges { node { name } tie { title } } } }",
  );
  expect(chairedBy.totalCount).toBe(0);
  expect(officers.edges).toContainEqual({ node: { name: "薛小刚" }, tie: { title: "理事长" } });
  const { data } = await ask<{ alliances: { nodes: { name: string }[] } }>(
    `{ alliances(filter: { lacking: ["chairedBy"], having: ["officers"] }, first: 100) { nodes { name } } }`,
  );
  expect(names(data.alliances)).toContain("快堆产业技术创新战略联盟");
});

test("who leads is not thereby the chair: the Chongqing university of posts leads an alliance", async () => {
  const university = await about<{ leads: Ends; chairs: Ends }>(
    "重庆邮电大学",
    "... on Institution { leads { nodes { name } } chairs { nodes { name } } }",
  );
  expect(names(university.leads)).toContain("重庆市工业互联网技术创新战略联盟");
  expect(names(university.chairs)).not.toContain("重庆市工业互联网技术创新战略联盟");
});

test("the eleven members that the report names are captured, beside the chair", async () => {
  const { members } = await about<{ members: Ends }>(
    "农业航空联盟",
    "... on Alliance { members(first: 100) { nodes { name } } }",
  );
  const named = ["浙江大学", "中国农业大学", "南京农业大学", "北京航空航天大学", "中国农业科学院植物保护研究所"];
  expect(names(members)).toEqual(expect.arrayContaining(named));
  expect(members.nodes.length).toBeGreaterThanOrEqual(11);
});

test("which posts does Cheng Xuezhong hold, and since when is it known?", async () => {
  const person = await about<{ posts: { edges: unknown[] } }>(
    "程学忠",
    "... on Person { posts { edges { node { name } tie { title proofs { lineFrom source { file } } } } } }",
  );
  const network = { name: "产业技术创新战略联盟协同发展网" };
  const at = (file: string, lineFrom: number) => expect.arrayContaining([{ lineFrom, source: { file } }]);
  expect(person.posts.edges).toEqual(
    expect.arrayContaining([
      { node: network, tie: { title: "秘书长", proofs: at("000.txt", 3) } },
      { node: network, tie: { title: "办公室主任", proofs: at("001.txt", 39) } },
      { node: { name: "化纤产业技术创新战略联盟" }, tie: { title: "秘书长", proofs: at("001.txt", 39) } },
    ]),
  );
});

test("what was the evaluation of 2018: period, date, and its numbers with their units", async () => {
  interface Evaluated {
    readonly statements: {
      value: string;
      unit: string | null;
      proofs: { lineFrom: number; source: { file: string } }[];
    }[];
  }
  const evaluation = await about<Evaluated>(
    "2018年度产业技术创新战略联盟活跃度评价",
    `... on Evaluation { startDate endDate issuedOn }
     statements(properties: ["statistic"]) { value unit proofs { lineFrom source { file } } }`,
  );
  expect(evaluation).toMatchObject({ startDate: "2018-01-01", endDate: "2018-12-31", issuedOn: "2019-05-08" });
  const numbers = evaluation.statements.map(({ value, unit }) => `${value}${unit ?? ""}`);
  expect(numbers).toEqual(expect.arrayContaining(["88家", "45家", "51.14%", "29.61%"]));
  for (const { proofs } of evaluation.statements) {
    for (const { source } of proofs) expect(source.file).toBe("001.txt");
  }
});

test("five alliances joined the network in 2023", async () => {
  const network = await about<{ registrants: Ends }>(
    "产业技术创新战略联盟协同发展网",
    "... on Institution { registrants(first: 100) { nodes { name } } }",
  );
  expect(names(network.registrants)).toEqual(
    expect.arrayContaining(
      ["健康建筑", "临床试验", "现代农业与食品前沿", "微生物种业", "纳米科技"].map(
        (one) => `${one}产业技术创新战略联盟`,
      ),
    ),
  );
});
