import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Score {
  readonly id: string;
  readonly score: number | null;
}

async function ranked(values: string): Promise<readonly Score[]> {
  const { data, errors } = await ask<{ opportunities: { items: Score[] } }>(
    `{ opportunities${values} { items { id score } } }`,
  );
  expect(errors).toEqual([]);
  return data.opportunities.items;
}

test("the scores of given pairs are those of the ranking", async () => {
  const slugs = ["chuanbo", "gudao", "nongji", "yiliao"].map((slug) => `alliance:${slug}`);
  const pairs = slugs.flatMap((from) => slugs.filter((to) => to !== from).map((to) => ({ from, to })));
  for (const strict of [false, true]) {
    const items = await ranked(`(crossIndustry: false, strict: ${strict})`);
    const { data, errors } = await ask<{ opportunityScores: { id: string; score: number | null }[] }>(
      `query ($pairs: [OpportunityPair!]!, $strict: Boolean) {
        opportunityScores(pairs: $pairs, strict: $strict) { id score isRuledOut reason { zh en } }
      }`,
      { pairs, strict },
    );
    expect(errors).toEqual([]);
    expect(data.opportunityScores.map(({ id }) => id)).toEqual(
      pairs.map(({ from, to }) => [from, to].toSorted().join("+")),
    );
    for (const { id, score, ...rest } of data.opportunityScores) {
      const item = items.find((one) => one.id === id);
      if (item === undefined) {
        const reason = { zh: "没有可以成为理由的路径", en: "No path connects them well enough to be a reason" };
        expect({ score, ...rest }).toEqual({ score: null, isRuledOut: false, reason });
      } else {
        expect(score).toBeCloseTo(item.score ?? 0, 12);
        expect(rest).toEqual({ isRuledOut: false, reason: null });
      }
    }
  }
});

test("each score names its model, with its weights, and its data as the ranking does", async () => {
  const said = "model { name weights { term weight } } dataVersion dataDate";
  const { data, errors } = await ask<{
    alliances: { model: { weights: object[] } };
    opportunityScores: object[];
  }>(`{
    alliances: opportunities(of: "alliance:chuanbo", crossIndustry: false) { ${said} }
    opportunityScores(pairs: [
      { from: "alliance:chuanbo", to: "alliance:gudao" }
      { from: "institution:yi-gongsi", to: "institution:wu-gongsi" }
      { from: "alliance:chuanbo", to: "alliance:none" }
    ]) { ${said} }
  }`);
  expect(errors).toEqual([]);
  const { model, ...own } = data.alliances;
  expect(model.weights).not.toEqual([]);
  const [ofAlliances, ofInstitutions, ofNone] = data.opportunityScores;
  expect(ofAlliances).toEqual({ model, ...own });
  expect(ofInstitutions).toMatchObject(own);
  expect(ofNone).toEqual({ model: null, ...own });
});

test("pairs that can't be scored say why, and keep their place", async () => {
  const pairs = [
    { from: "alliance:none", to: "alliance:chuanbo" },
    { from: "person:zhang-san", to: "alliance:chuanbo" },
    { from: "alliance:chuanbo", to: "alliance:chuanbo" },
    { from: "institution:yi-gongsi", to: "institution:wu-gongsi" },
    { from: "alliance:yiliao", to: "institution:ding-yiyuan" },
  ];
  const { data } = await ask<{ opportunityScores: object[] }>(
    "query ($pairs: [OpportunityPair!]!) { opportunityScores(pairs: $pairs) { score isRuledOut reason { en } } }",
    { pairs },
  );
  const unknown = { score: null, isRuledOut: false, reason: { en: "One of the two is not in the graph" } };
  const ruledOut = { score: null, isRuledOut: true, reason: { en: "Already linked, the same body, or a look-alike" } };
  expect(data.opportunityScores).toEqual([unknown, unknown, ruledOut, ruledOut, ruledOut]);
});
