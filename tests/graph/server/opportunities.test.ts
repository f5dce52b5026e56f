import { afterAll, beforeAll, expect, test } from "vitest";
import { terms as weights } from "../../../server/opportunity/weights.ts";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Opportunity {
  readonly id: string;
  readonly score: number;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly terms: readonly { term: string; value: number; weight: number; contribution: number; pathCount: number }[];
  readonly paths: readonly {
    readonly term: string;
    readonly value: number;
    readonly steps: readonly {
      readonly node: { readonly id: string };
      readonly proofs: readonly { words: string | null }[];
    }[];
  }[];
  readonly cautions: readonly { readonly code: string }[];
}

interface Answer {
  readonly items: readonly Opportunity[];
  readonly abstention: { readonly zh: string; readonly en: string } | null;
  readonly consideredCount: number;
  readonly rankedCount: number;
  readonly ruledOutCount: number;
}

const fields = `items {
    id score sentence { zh en } terms { term value weight contribution pathCount }
    paths { term value steps { node { id } proofs { words } } } cautions { code }
  } abstention { zh en } consideredCount rankedCount ruledOutCount`;

async function find(values = ""): Promise<Answer> {
  const { data, errors } = await ask<{ opportunities: Answer }>(`{ opportunities${values} { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.opportunities;
}

const bridged = "alliance:chuanbo+alliance:nongji";
const needed = "alliance:chuanbo+alliance:yiliao";

test("the pair with a bridge institution is found, with the path over it and the proofs of each step", async () => {
  const { items } = await find();
  const best = items.find(({ id }) => id === bridged);
  expect(best?.sentence).toEqual({
    zh: "丙所等 2 家机构同属船舶联盟与农机联盟，两者之间尚无合作记录。",
    en: "丙所 and 1 more body belong to both Shipbuilding Alliance and Farm Machinery Alliance; no cooperation between the two is recorded.",
  });
  expect(best?.paths[0]).toEqual({
    term: "sharedMembers",
    // A chair unit (1) that is a plain member there (0.5), and no third alliance has it.
    value: 0.5,
    steps: [
      { node: { id: "alliance:chuanbo" }, proofs: [] },
      { node: { id: "institution:bing-suo" }, proofs: [{ words: "前理事长单位丙所" }] },
      { node: { id: "alliance:nongji" }, proofs: [{ words: "成员丙所" }] },
    ],
  });
});

test("a need of the one that the other works on is found", async () => {
  const { items } = await find();
  const found = items.find(({ id }) => id === needed);
  expect(found?.sentence.en).toBe(
    "On the side of Medical Alliance there is a need for Corrosion protection, which Shipbuilding Alliance or its members can meet; no cooperation between the two is recorded.",
  );
  expect(found?.terms.map(({ term }) => term)).toEqual([
    "needMeetsCapability",
    "memberProjects",
    "sharedTopics",
    "samePlace",
  ]);
});

test("every pair is looked at once, and who shares a trade is no partner across industries", async () => {
  const { items, ...counts } = await find();
  expect(items.map(({ id }) => id)).toEqual([needed, bridged]);
  expect(counts).toEqual({ abstention: null, consideredCount: 6, rankedCount: 2, ruledOutCount: 0 });
  const all = await find("(crossIndustry: false)");
  expect(all.items.map(({ id }) => id)).toContain("alliance:nongji+alliance:yiliao");
});

test.each([
  "",
  "(strict: true)",
  "(novelty: 0.7)",
  "(crossIndustry: false)",
  '(of: "alliance:yiliao")',
  '(asOf: "2020")',
])("the terms of every item add up to its score: opportunities%s", async (values) => {
  const { items } = await find(values);
  expect(items.length).toBeGreaterThan(0);
  for (const { score, terms } of items) {
    expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
    for (const { term, value, weight, contribution } of terms) {
      expect(contribution).toBeCloseTo(term === "lesserKnown" ? weight * value : weight * Math.log1p(value), 12);
    }
  }
  const scores = items.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((left, right) => right - left));
});

test("neither the award list nor the network's council nor the place is ever a reason", async () => {
  for (const values of ["", "(crossIndustry: false)"]) {
    const { items } = await find(values);
    const visited = items.flatMap(({ paths }) => paths.flatMap(({ steps }) => steps.map(({ node }) => node.id)));
    for (const id of visited) expect(id).not.toMatch(/^(award|region|industry):|xietong-wang/);
    for (const { id } of items) expect(id).not.toContain("alliance:gudao");
  }
});

test("no bridge is listed twice", async () => {
  const { items } = await find("(crossIndustry: false)");
  for (const { paths } of items) {
    const ways = paths.map(({ steps }) => steps.map(({ node }) => node.id).join(" "));
    expect(new Set(ways).size).toBe(ways.length);
  }
});

test("a strict score counts only what the listed paths explain", async () => {
  const [loose, strict] = [await find(), await find("(strict: true)")];
  const idsOf = ({ items }: Answer) => items.map(({ id }) => id).toSorted();
  expect(idsOf(strict)).toEqual(idsOf(loose));
  for (const { id, score, terms, paths } of strict.items) {
    expect(terms.map(({ term }) => term)).not.toContain("samePlace");
    for (const { term, value } of terms) {
      const listed = paths.filter((path) => path.term === term).reduce((sum, path) => sum + path.value, 0);
      expect(value).toBeCloseTo(listed, 12);
    }
    expect(score).toBeLessThanOrEqual(loose.items.find((one) => one.id === id)?.score ?? 0);
  }
});

test("novelty holds the better connected partner down", async () => {
  const { items } = await find('(of: "alliance:chuanbo", novelty: 1)');
  for (const { terms } of items) {
    expect(terms.find(({ term }) => term === "lesserKnown")?.contribution).toBeLessThan(0);
  }
  const ties = items.map(({ id, terms }) => [id, terms.find(({ term }) => term === "lesserKnown")?.value]);
  expect(Object.fromEntries(ties)).toEqual({ [bridged]: Math.log1p(7), [needed]: Math.log1p(8) });
});

test("ties that had ended then are no reason then", async () => {
  const at = async (asOf: string) => (await find(`(of: "alliance:nongji", asOf: "${asOf}")`)).items[0];
  const bridgesOf = (one: Opportunity | undefined) =>
    one?.paths.filter(({ term }) => term === "sharedMembers").map(({ steps }) => steps[1]?.node.id);
  expect(bridgesOf(await at("2014"))).toEqual(["institution:bing-suo", "institution:jia-daxue"]);
  // The university that is left is no reason by itself.
  expect(await at("2020")).toBeUndefined();
});

test("what if a body joined: the new bridge is told by its real steps, and the graph holds nothing of it", async () => {
  const text = `{ whatIfJoins(institution: "institution:yi-gongsi", alliance: "alliance:gudao") {
    text { zh en } dataVersion
    forAlliance { target { id } rankBefore rankAfter scoreBefore bridges { term bridge { id } sentence { zh } steps { node { id } proofs { words } } } }
    forInstitution { target { id } }
  } dataVersion }`;
  const { data, errors } = await ask<Record<string, object>>(text);
  expect(errors).toEqual([]);
  expect(data["whatIfJoins"]).toMatchObject({
    dataVersion: data["dataVersion"],
    text: { zh: expect.stringContaining("不是事实"), en: expect.stringContaining("no fact") },
    forAlliance: [
      {
        target: { id: "alliance:chuanbo" },
        rankBefore: null,
        rankAfter: 1,
        scoreBefore: null,
        bridges: [
          {
            term: "sharedMembers",
            bridge: { id: "institution:yi-gongsi" },
            steps: [{ node: { id: "institution:yi-gongsi" } }, { node: { id: "alliance:chuanbo" }, proofs: [{}] }],
          },
        ],
      },
    ],
    forInstitution: [],
  });
  expect((await ask<Record<string, object>>(text)).data).toEqual(data);
  expect((await find('(of: "alliance:gudao")')).items).toEqual([]);
});

test.each([
  ["institution:yi-gongsi", "alliance:chuanbo", "belongs to alliance:chuanbo already"],
  ["alliance:gudao", "alliance:chuanbo", "is no institution"],
  ["institution:nobody", "alliance:chuanbo", "There is nothing with the id"],
])("what if %s joined %s can't be asked", async (institution, alliance, message) => {
  const { errors } = await ask(
    `{ whatIfJoins(institution: "${institution}", alliance: "${alliance}") { dataVersion } }`,
  );
  expect(errors).toMatchObject([{ message: expect.stringContaining(message) }]);
});

test("only so many items are given as were asked for", async () => {
  const { items, rankedCount } = await find("(first: 1)");
  expect(items.map(({ id }) => id)).toEqual([needed]);
  expect(rankedCount).toBe(2);
});

test("the same question has the same answer, byte for byte, from another server too", async () => {
  const texts = await Promise.all(
    [ask, ask, askOf(graph)].map(async (one) => JSON.stringify(await one(`{ opportunities { ${fields} } }`))),
  );
  expect(new Set(texts).size).toBe(1);
});

test("an alliance of which next to nothing is known gets no partner, but is told what is missing", async () => {
  expect(await find('(of: "alliance:gudao")')).toEqual({
    items: [],
    abstention: {
      zh: "材料太少，不作建议。补充成员单位、技术方向、项目后可以再找",
      en: "Too little is known to suggest anyone. It would help to know its members, what it works on, projects",
    },
    consideredCount: 3,
    rankedCount: 0,
    ruledOutCount: 0,
  });
});

test.each([
  ['(of: "alliance:none")', "NOT_FOUND", "There is nothing with the id alliance:none"],
  ['(of: "nonsense")', "NOT_FOUND", "There is nothing with the id nonsense"],
  ['(of: "person:zhang-san")', "BAD_USER_INPUT", "Opportunities are found for alliances and institutions"],
  ['(of: "topic:fangfu", kind: ALLIANCE)', "BAD_USER_INPUT", "Opportunities are found for alliances and institutions"],
  ["(kind: INSTITUTION)", "BAD_USER_INPUT", "Among all, opportunities are found between alliances"],
])("opportunities%s is refused with %s", async (values, code, message) => {
  const { data, errors } = await ask(`{ opportunities${values} { rankedCount } }`);
  expect(data).toEqual({ opportunities: null });
  expect(errors).toMatchObject([{ message, extensions: { code } }]);
});

test("an institution may look for partners among institutions and among alliances", async () => {
  const institutions = await find('(of: "institution:ding-yiyuan", crossIndustry: false)');
  // Of the six others only its fellow member is ruled out.
  expect(institutions).toMatchObject({ consideredCount: 6, ruledOutCount: 1 });
  const alliances = await find('(of: "institution:wu-gongsi", kind: ALLIANCE, crossIndustry: false)');
  expect(alliances.consideredCount).toBe(4);
  expect(alliances.items.map(({ id }) => id)).toEqual([
    "alliance:chuanbo+institution:wu-gongsi",
    "alliance:nongji+institution:wu-gongsi",
  ]);
  expect(alliances.ruledOutCount).toBe(1);
});

test("an item answers with its things, introducer, date and cautions, and no band before outcomes are counted", async () => {
  const { data, errors } = await ask(`{ opportunities(of: "alliance:nongji", first: 1) {
    items {
      source { name } target { ... on Alliance { founded chairedBy(filter: { asOf: "2020" }) { nodes { id } } } }
      introducer { id ... on Institution { allianceCount } } asOf band cautions { code text { zh en } }
      paths { sentence { zh en } steps { node { id ... on Institution { institutionKind } } } }
    }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    opportunities: {
      items: [
        {
          source: { name: "农机产业技术创新战略联盟" },
          target: { founded: "2010-05", chairedBy: { nodes: [{ id: "institution:yi-gongsi" }] } },
          introducer: { id: "institution:bing-suo", allianceCount: 2 },
          asOf: "2022-06",
          band: null,
          cautions: [{ code: "CURATED_EVIDENCE" }],
          paths: expect.arrayContaining([
            expect.objectContaining({
              sentence: {
                zh: "丙所是农机联盟的成员单位；丙所是船舶联盟的理事长单位",
                en: "丙所 is a member of Farm Machinery Alliance; 丙所 chairs Shipbuilding Alliance",
              },
            }),
          ]),
        },
      ],
    },
  });
});

test("the model names its terms and weights, all of them priors, and no decay", async () => {
  const { data } = await ask<{ opportunities: { model: { weights: object[] } } }>(
    "{ opportunities { model { name halfLifeYears weights { term weight isPrior text { zh en } } } } }",
  );
  const expected = Object.entries(weights).map(([term, { weight, zh, en }]) => ({
    term,
    weight,
    isPrior: true,
    text: { zh, en },
  }));
  expect(data.opportunities.model).toEqual({ name: "atlas-paths-2", halfLifeYears: null, weights: expected });
});
