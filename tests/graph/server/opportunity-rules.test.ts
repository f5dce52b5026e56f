import { afterAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld } from "../../support/graph.ts";
import { changedWorld } from "../../support/seed-folder.ts";

const graph = connect();
const ask = askOf(graph);

afterAll(() => graph.close());

const proof = "proofs: [{ doc: document:second-note, lines: 9, words: 记录 }]";

/** The small world with facts added to the alliance that is last in its file, and further things. */
async function worldWith(factsOfGudao: readonly string[], things = ""): Promise<void> {
  const facts = factsOfGudao.map((fact) => `    - { ${fact}, ${proof} }\n`).join("");
  const folder = await changedWorld({
    ...(facts === "" ? {} : { "alliances.yaml": (text: string) => `${text.trimEnd()}\n  facts:\n${facts}` }),
    ...(things === "" ? {} : { "further.yaml": () => things }),
  });
  await loadWorld(graph, folder);
}

function jointly(id: string, ties: readonly string[]): string {
  const facts = ties.map((tie) => `    - { ${tie}, ${proof} }\n`).join("");
  return `- id: ${id}\n  name: 共同之事\n  ${proof}\n  facts:\n${facts}`;
}

interface Answer {
  readonly opportunities: { readonly items: readonly { readonly id: string }[]; readonly ruledOutCount: number };
  readonly opportunityScores: readonly { readonly score: number | null; readonly isRuledOut: boolean }[];
}

async function answer(): Promise<Answer> {
  const { data, errors } = await ask<Answer>(`{
    opportunities(crossIndustry: false) { items { id } ruledOutCount }
    opportunityScores(pairs: [{ from: "alliance:nongji", to: "alliance:chuanbo" }]) { score isRuledOut }
  }`);
  expect(errors).toEqual([]);
  return data;
}

const pair = "alliance:chuanbo+alliance:nongji";

test.each([
  [
    "a joint project",
    jointly("project:joint", [
      "tie: LEADS_PROJECT, from: alliance:chuanbo",
      "tie: PARTICIPATES_IN, from: alliance:nongji",
    ]),
  ],
  [
    "a joint standard",
    jointly("standard:joint", ["tie: DRAFTED, from: alliance:chuanbo", "tie: DRAFTED, from: alliance:nongji"]),
  ],
  [
    "a joint platform",
    jointly("platform:joint", ["tie: CO_BUILT, from: alliance:chuanbo", "tie: OWNS, from: alliance:nongji"]),
  ],
  [
    "one parent",
    jointly("alliance:parent", ["tie: PART_OF, from: alliance:chuanbo", "tie: PART_OF, from: alliance:nongji"]),
  ],
])("a pair with %s is never suggested, and its score is ruled out", async (_what, things) => {
  await worldWith([], things);
  const { opportunities, opportunityScores } = await answer();
  expect(opportunities.items.map(({ id }) => id)).not.toContain(pair);
  expect(opportunities.ruledOutCount).toBeGreaterThanOrEqual(1);
  expect(opportunityScores).toEqual([{ score: null, isRuledOut: true }]);
});

test("without such a link the same pair is suggested", async () => {
  await worldWith([], jointly("project:other", ["tie: LEADS_PROJECT, from: alliance:chuanbo"]));
  const { opportunities, opportunityScores } = await answer();
  expect(opportunities.items.map(({ id }) => id)).toContain(pair);
  expect(opportunities.ruledOutCount).toBe(0);
  expect(opportunityScores).toMatchObject([{ isRuledOut: false }]);
});

const everywhere = [
  "tie: LOCATED_IN, to: region:440300, qualifiers: { as: SEAT }",
  "tie: MEMBER_OF, to: institution:xietong-wang, qualifiers: { role: COUNCIL }",
  "tie: REGISTERED_WITH, to: institution:xietong-wang",
  "tie: ATTENDED, to: event:niandu-dahui",
];

test("a place, the network's council, a registration, an award list and a meeting attended suggest nobody", async () => {
  await worldWith(everywhere);
  const { opportunities } = await answer();
  for (const { id } of opportunities.items) expect(id).not.toContain("alliance:gudao");
  expect(opportunities.items.map(({ id }) => id)).toContain(pair);
});

test("one member in common is enough where all of those were not", async () => {
  await worldWith([...everywhere, "tie: MEMBER_OF, from: institution:wu-gongsi"]);
  const { opportunities } = await answer();
  expect(opportunities.items.map(({ id }) => id)).toContain("alliance:gudao+alliance:yiliao");
});

test("a partner stated as cooperating is ruled out, its own members are not", async () => {
  await worldWith(["tie: COOPERATES_WITH, to: alliance:yiliao", "tie: MEMBER_OF, from: institution:wu-gongsi"]);
  const { opportunities } = await answer();
  const ids = opportunities.items.map(({ id }) => id);
  expect(ids).not.toContain("alliance:gudao+alliance:yiliao");
  expect(ids).toContain("alliance:chuanbo+alliance:gudao");
});

test("a change of the data is seen by the next question, without a new server", async () => {
  await worldWith([]);
  const before = await ask<{ dataVersion: string }>("{ dataVersion opportunities { dataVersion items { id } } }");
  await worldWith(["tie: MEMBER_OF, from: institution:wu-gongsi"]);
  const after = await ask<{ dataVersion: string; opportunities: Answer["opportunities"] }>(
    "{ dataVersion opportunities { dataVersion items { id } } }",
  );
  expect(after.data.dataVersion).not.toBe(before.data.dataVersion);
  expect(after.data.opportunities).toMatchObject({ dataVersion: after.data.dataVersion });
  expect(after.data.opportunities.items.map(({ id }) => id)).toContain("alliance:gudao+alliance:yiliao");
});
