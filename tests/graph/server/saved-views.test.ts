import { loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, restoreWorld, smallWorld } from "../../support/graph.ts";
import { changedWorld } from "../../support/seed-folder.ts";
import { bridged, Staff } from "../../support/staff.ts";

const noProgress = () => undefined;
const graph = connect();
const ask = askOf(graph);
const staff = new Staff(graph);

beforeAll(() => loadWorld(graph, smallWorld));
beforeEach(() => restoreWorld(graph, smallWorld));
afterAll(() => graph.close());

interface News {
  readonly digest: string;
  readonly factCount: number;
  readonly facts: readonly {
    factId: string;
    change: string;
    sentence: { zh: string } | null;
    holderId: string | null;
  }[];
  readonly suggestionCount: number;
  readonly suggestions: readonly { id: string; ofId: string; score: number; sentence: { zh: string } }[];
  readonly cases: readonly {
    id: string;
    source: { id: string } | null;
    target: { id: string } | null;
    pipeline: { state: string };
  }[];
}

interface View {
  readonly id: string;
  readonly title: string | null;
  readonly target: { readonly name: string } | null;
  readonly author: string;
  readonly news: News;
}

async function save(target: string, title?: string): Promise<string> {
  const { data, errors } = await staff.ask<{ saveView: { id: string } }>(
    `mutation ($target: ID!, $title: String) { saveView(target: $target, title: $title, author: "王芳") { id } }`,
    { target, ...(title === undefined ? {} : { title }) },
  );
  expect(errors).toEqual([]);
  return data.saveView.id;
}

async function views(): Promise<readonly View[]> {
  const { data, errors } = await ask<{ savedViews: View[] }>(`{ savedViews { id title author target { name } news {
    digest factCount facts { factId change sentence { zh } holderId }
    suggestionCount suggestions { id ofId score sentence { zh } } cases { id source { id } target { id } pipeline { state } }
  } } }`);
  expect(errors).toEqual([]);
  return data.savedViews;
}

async function newsOf(id: string): Promise<News> {
  const view = (await views()).find((one) => one.id === id);
  if (view === undefined) throw new Error(`${id} is not saved`);
  return view.news;
}

const mark = (id: string, digest: string) =>
  staff.ask("mutation ($id: ID!, $digest: String!) { markViewSeen(id: $id, digest: $digest) { id } }", { id, digest });

/** The small world without the ties that match, or with other values on them. */
async function loadChanged(change: "without" | "other", factId: RegExp): Promise<void> {
  const seed = await prepareSeed(smallWorld);
  const ties = seed.rows.ties.flatMap((tie) => {
    if (!factId.test(tie.factId)) return [tie];
    return change === "without" ? [] : [{ ...tie, hash: "other", properties: { ...tie.properties, asOf: "2026" } }];
  });
  const kept = new Set([...ties.map((tie) => tie.factId), ...seed.rows.values.map((value) => value.factId)]);
  const proofs = seed.rows.proofs.filter((proof) => kept.has(proof.factId));
  const rows = { ...seed.rows, ties, proofs };
  await loadSeed(graph, { ...seed, rows, rowsHash: `${change} ${factId}`, dataVersion: change }, noProgress);
}

const nothing = { factCount: 0, facts: [], suggestionCount: 0, suggestions: [], cases: [] };
const member = /bing-suo.*MEMBER_OF.*nongji/;

describe("a saved view", () => {
  test.each([
    ["an alliance", "alliance:chuanbo", "船舶产业技术创新战略联盟"],
    ["an institution", "institution:bing-suo", "丙所"],
    ["a region", "region:440000", "广东省"],
    ["a topic", "topic:fangfu", "防腐"],
  ])("watches %s, and has nothing new at first", async (_, target, name) => {
    await save(target, "我的关注");
    expect(await views()).toMatchObject([{ title: "我的关注", author: "王芳", target: { name }, news: nothing }]);
  });

  test.each([
    ["person:zhang-san", "BAD_USER_INPUT"],
    ["nonsense", "BAD_USER_INPUT"],
    ["alliance:none", "NOT_FOUND"],
  ])("of %s is refused with %s", async (target, code) => {
    const text = `mutation ($target: ID!) { saveView(target: $target, author: "王芳") { id } }`;
    expect((await staff.ask(text, { target })).errors).toMatchObject([{ extensions: { code } }]);
    expect((await ask(text, { target: "alliance:chuanbo" })).status).toBe(401);
  });

  test("is found among others by its id", async () => {
    const [, id] = [await save("alliance:chuanbo"), await save("topic:fangfu")];
    const { data } = await ask(`query ($ids: [ID!]) { savedViews(ids: $ids) { id } }`, { ids: [id, "none"] });
    expect(data).toEqual({ savedViews: [{ id }] });
  });

  test("is gone once removed, and can't be removed again", async () => {
    const id = await save("alliance:chuanbo");
    const remove = () => staff.ask("mutation ($id: ID!) { removeView(id: $id) }", { id });
    expect((await remove()).data).toEqual({ removeView: id });
    expect(await views()).toEqual([]);
    expect((await remove()).errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  });
});

describe("what is new", () => {
  test("is a fact that came, with what it says, and what it brings: a suggestion", async () => {
    await loadChanged("without", /institution:.*alliance:nongji|alliance:nongji.*(institution|topic):/);
    const id = await save("alliance:nongji");
    expect(await newsOf(id)).toMatchObject(nothing);
    await loadSeed(graph, await prepareSeed(smallWorld), noProgress);
    const { facts, suggestions } = await newsOf(id);
    const come = facts.find(({ factId }) => member.test(factId));
    expect(come).toMatchObject({
      change: "NEW",
      sentence: { zh: "丙所是农机联盟的成员单位" },
      holderId: "institution:bing-suo",
    });
    expect(suggestions.map((one) => one.id)).toEqual([bridged]);
    expect(suggestions[0]?.ofId).toBe("alliance:nongji");
    expect(suggestions[0]?.sentence.zh).toContain("丙所");
  });

  test("is a fact that says something else now, or is gone", async () => {
    const id = await save("alliance:nongji");
    await loadChanged("other", member);
    expect((await newsOf(id)).facts).toMatchObject([{ factId: expect.stringMatching(member), change: "CHANGED" }]);
    await loadChanged("without", member);
    const { facts } = await newsOf(id);
    expect(facts).toMatchObject([
      { factId: expect.stringMatching(member), change: "GONE", sentence: null, holderId: null },
    ]);
  });

  test("is nothing where the same seed was loaded anew", async () => {
    const id = await save("region:440000");
    await loadChanged("without", member);
    await loadSeed(graph, await prepareSeed(smallWorld), noProgress);
    expect(await newsOf(id)).toMatchObject(nothing);
  });

  test.each(["alliance:chuanbo", "region:440300", "topic:fangfu"])(
    "is a case that moved on, seen from %s, until it is marked as seen",
    async (target) => {
      const id = await save(target);
      await staff.decide({ state: "CONTACTED" });
      const { cases, digest } = await newsOf(id);
      const [source, other] = bridged.split("+").map((end) => ({ id: end }));
      expect(cases).toEqual([{ id: bridged, source, target: other, pipeline: { state: "CONTACTED" } }]);
      expect((await mark(id, digest)).errors).toEqual([]);
      expect(await newsOf(id)).toMatchObject(nothing);
    },
  );

  test("is not marked as seen where more came in since it was looked at", async () => {
    const id = await save("alliance:chuanbo");
    const { digest } = await newsOf(id);
    await staff.decide();
    expect((await mark(id, digest)).errors).toMatchObject([{ extensions: { code: "CONFLICT" } }]);
    expect((await newsOf(id)).cases).toHaveLength(1);
  });
});

describe("a region of more alliances than a page holds", () => {
  const crowd = Array.from({ length: 130 }, (_, index) => `alliance:zhong-${String(index).padStart(3, "0")}`);
  const proof = "proofs: [{ doc: document:second-note, lines: 9, words: 记录 }]";
  const things = crowd.map(
    (id) => `- id: ${id}
  name: 众${id.slice(-3)}产业技术创新战略联盟
  ${proof}
  curated: { industries: ["35"] }
  facts:
    - { tie: LOCATED_IN, to: "region:440300", qualifiers: { as: SEAT }, ${proof} }
    - { tie: MEMBER_OF, from: institution:bing-suo, ${proof} }
`,
  );

  test("is watched with all of them: their suggestions and their cases", async () => {
    const id = await save("region:440300");
    await loadSeed(graph, await prepareSeed(await changedWorld({ "crowd.yaml": () => things.join("") })), noProgress);
    const { suggestionCount, suggestions, digest } = await newsOf(id);
    // Each has the shipbuilding alliance as a partner in another industry.
    expect(suggestionCount).toBeGreaterThanOrEqual(crowd.length);
    expect(suggestions).toHaveLength(50);
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(suggestions.every(({ ofId, sentence }) => crowd.includes(ofId) && sentence.zh.includes("丙所"))).toBe(true);
    expect((await mark(id, digest)).errors).toEqual([]);
    const cases = [crowd[0], crowd[129]].map((one) => `alliance:nongji+${one}`);
    for (const suggestion of cases) await staff.decide({ suggestion });
    expect(await newsOf(id)).toMatchObject({ suggestionCount: 0, cases: cases.map((one) => ({ id: one })) });
  });
});
