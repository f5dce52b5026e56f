import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Step {
  readonly node: { readonly id: string };
  readonly tie: { readonly factId: string; readonly fromId: string; readonly toId: string } | null;
  readonly isForward: boolean;
  readonly proofs: readonly { readonly words: string | null }[];
}

interface Answer {
  readonly matchNeed: {
    readonly concepts: readonly {
      readonly thing: { readonly id: string };
      readonly matchedName: string;
      readonly spans: readonly { readonly start: number; readonly end: number }[];
    }[];
    readonly items: readonly {
      readonly partner: { readonly id: string; readonly kind: string };
      readonly score: number;
      readonly terms: readonly { readonly contribution: number }[];
      readonly sentence: { readonly zh: string; readonly en: string };
      readonly paths: readonly { readonly steps: readonly Step[] }[];
    }[];
    readonly unmatched: readonly { readonly text: string }[];
    readonly abstention: { readonly zh: string; readonly en: string } | null;
    readonly model: { readonly weights: readonly { readonly isPrior: boolean }[] };
    readonly dataVersion: string;
  } | null;
}

const query = `query ($text: String, $demand: ID, $kinds: [NeedPartnerKind!], $first: Int) {
  matchNeed(text: $text, demand: $demand, kinds: $kinds, first: $first) {
    concepts { thing { id } matchedName spans { start end } }
    items { partner { id kind } score terms { contribution } sentence { zh en }
      paths { steps { node { id } tie { factId fromId toId } isForward proofs { words } } } }
    unmatched { text } abstention { zh en } model { weights { isPrior } } dataVersion
  }
}`;

async function match(variables: object): Promise<NonNullable<Answer["matchNeed"]>> {
  const { data, errors } = await ask<Answer>(query, { first: 10, ...variables });
  expect(errors).toEqual([]);
  if (data.matchNeed === null) throw new Error("A need was not answered");
  return data.matchNeed;
}

const need = "船体防腐，并用机器视觉检查焊缝";

test("a need is answered with partners, each with a sentence, terms that add up and paths that are in the graph", async () => {
  const { items, concepts, model, dataVersion } = await match({ text: need });
  expect(items.length).toBeGreaterThan(0);
  const spoken = concepts.flatMap(({ spans }) => spans.map(({ start, end }) => need.slice(start, end)));
  expect(spoken).toEqual(["防腐", "机器视觉"]);
  expect(model.weights.every(({ isPrior }) => isPrior)).toBe(true);
  expect(dataVersion).not.toBe("");
  for (const { partner, score, terms, sentence, paths } of items) {
    expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
    expect(sentence.zh).toMatch(/。$/);
    expect(sentence.en).toMatch(/\.$/);
    for (const { steps } of paths) {
      expect(steps.at(-1)?.node.id).toBe(partner.id);
      for (const [index, { node, tie, isForward, proofs }] of steps.entries()) {
        if (tie === null) continue;
        const before = steps[index - 1]?.node.id;
        expect([tie.fromId, tie.toId]).toEqual(isForward ? [before, node.id] : [node.id, before]);
        expect(proofs.length).toBeGreaterThan(0);
      }
    }
  }
});

test("a demand of the graph finds who works on its topic, and not the alliance that posed it", async () => {
  const { items } = await match({ demand: "demand:guanlu-fangfu" });
  const ids = items.map(({ partner }) => partner.id);
  expect(ids[0]).toBe("alliance:chuanbo");
  expect(ids).not.toContain("alliance:yiliao");
  const inWords = await match({ text: "管路防腐需求" });
  expect(inWords.items.map(({ partner }) => partner.id)).toEqual(ids);
});

test("a standard is known by its number, and leads to who drafted it", async () => {
  const { items, concepts } = await match({ text: "我们要符合ISO9999吗？ISO-9999" });
  expect(concepts.map(({ thing }) => thing.id)).toEqual(["standard:iso-9999"]);
  expect(items[0]?.partner.id).toBe("institution:bing-suo");
});

test("what is about nothing that somebody does is recognised and told so", async () => {
  const { concepts, items, abstention } = await match({ text: "深圳" });
  expect(concepts.map(({ thing }) => thing.id)).toEqual(["region:440300"]);
  expect(items).toEqual([]);
  expect(abstention?.zh).toContain("没有认出需要什么技术");
});

test("only the kinds asked for are suggested, and no more than asked for", async () => {
  const { items } = await match({ text: need, kinds: ["INSTITUTION"] });
  expect(items.every(({ partner }) => partner.kind === "INSTITUTION")).toBe(true);
  expect((await match({ text: need, first: 1 })).items).toHaveLength(1);
});

test("the same need gives the same answer", async () => {
  expect(await match({ text: need })).toEqual(await match({ text: need }));
});

test.each([
  ["", "没有可以查找的文字"],
  ["。，！？……", "没有可以查找的文字"],
  ["😀😀", "没有可以查找的文字"],
  ["asdf qwerty", "图中没有"],
  ["<script>alert('x')</script>", "图中没有"],
  ['name:(a AND b~2) OR *:* "', "图中没有"],
])("%j is told clearly that nobody is found", async (text, reason) => {
  const { items, abstention } = await match({ text });
  expect(items).toEqual([]);
  expect(abstention?.zh).toContain(reason);
});

test("a text of the greatest length is answered, a longer one refused with the limit", async () => {
  expect((await match({ text: "漫".repeat(5_000) })).items).toEqual([]);
  const { data, errors } = await ask<Answer>(query, { text: "漫".repeat(5_001), first: 10 });
  expect(data.matchNeed).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringContaining("5000"), extensions: { code: "BAD_USER_INPUT", hint: expect.any(String) } },
  ]);
});

test.each([
  [{}, "BAD_USER_INPUT"],
  [{ text: "x", demand: "demand:y" }, "BAD_USER_INPUT"],
  [{ demand: "demand:nothing-like-it" }, "NOT_FOUND"],
  [{ text: "x", first: 0 }, "PAGE_SIZE"],
  [{ text: "x", first: 51 }, "PAGE_SIZE"],
  [{ text: "x", kinds: [] }, "BAD_USER_INPUT"],
])("%j is refused with %s", async (variables, code) => {
  const { errors } = await ask<Answer>(query, { first: 10, ...variables });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test("a thing that is no need is refused", async () => {
  const { errors } = await ask<Answer>(query, { demand: "alliance:nongji", first: 10 });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});
