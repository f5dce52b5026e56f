import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Proof {
  readonly id: string;
  readonly basis: string;
  readonly trust: string;
  readonly words: string | null;
  readonly lineFrom: number | null;
  readonly lineTo: number | null;
  readonly row: number | null;
  readonly source: { readonly id: string; readonly name: string };
}

const proofFields = "proofs { id basis trust words lineFrom lineTo row urls source { id name } }";

/** A fact is proven: what a source states it states at lines, in its own few words. */
function expectProven(proofs: readonly Proof[]): void {
  expect(proofs.length).toBeGreaterThan(0);
  for (const { id, basis, trust, words, lineFrom, lineTo, source } of proofs) {
    expect(id).toContain(source.id);
    expect(source.name).not.toBe("");
    expect(["A", "B", "C"]).toContain(trust);
    if (!source.id.endsWith("-note")) continue;
    expect(basis).toBe("STATED");
    expect(words?.length).toBeGreaterThan(0);
    expect([...(words ?? "")].length).toBeLessThanOrEqual(30);
    expect(lineFrom).toBeGreaterThan(0);
    expect(lineTo).toBeGreaterThanOrEqual(lineFrom ?? 0);
  }
}

test("a proof names its source, section, lines, words, basis, grade, date and qualifiers", async () => {
  const { data, errors } = await ask(`{ node(id: "institution:jia-daxue") { ... on Institution {
    memberOf(first: 1) { edges { tie { proofs {
      id section lineFrom lineTo row urls words basis rule ruleText { zh } trust date note
      qualifiers { name value text { zh en } }
      source { id kind name nameEn sourceKind file trust names shortName { zh en } }
    } } } }
  } } }`);
  expect(errors).toEqual([]);
  const first = {
    id: "institution:jia-daxue/MEMBER_OF/alliance:chuanbo#document:first-note@6-6",
    section: "上半",
    lineFrom: 6,
    lineTo: 6,
    row: null,
    urls: [],
    words: "副理事长单位甲大学",
    basis: "STATED",
    rule: null,
    ruleText: null,
    trust: "A",
    date: "2020-01",
    note: null,
    qualifiers: [{ name: "role", value: "VICE_CHAIR", text: { zh: "副理事长单位", en: "Vice-chair unit" } }],
    source: {
      id: "document:first-note",
      kind: "DOCUMENT",
      name: "第一份记录",
      nameEn: "First note",
      sourceKind: "text",
      file: "first.txt",
      trust: "A",
      names: ["第一份记录", "First note"],
      shortName: { zh: "第一份记录", en: "First note" },
    },
  };
  const second = expect.objectContaining({
    words: "成员甲大学",
    section: null,
    trust: "B",
    date: "2022-06",
    qualifiers: [{ name: "role", value: "MEMBER", text: { zh: "成员单位", en: "Member" } }],
  });
  expect(data).toEqual({ node: { memberOf: { edges: [{ tie: { proofs: [first, second] } }] } } });
});

test("a thing met as a source is the same as the thing met by its id", async () => {
  interface Met {
    readonly node: { readonly proofs: readonly { readonly proofs: readonly { readonly source: object }[] }[] };
    readonly document: object;
  }
  const fields = `id name nameEn names shortName { zh en } degree formerIds relationCounts { count }
    ... on Document { sourceKind file issuedOn sha256 url issuedBy { totalCount } }
    ties { totalCount } statements(properties: ["sha256"]) { value proofs { id } }`;
  const { data, errors } = await ask<Met>(`{
    node(id: "standard:iso-9999") { proofs: statements(properties: ["stage"]) { proofs { source { ${fields} } } } }
    document: node(id: "document:first-note") { ${fields} }
  }`);
  expect(errors).toEqual([]);
  expect(data.node.proofs[0]?.proofs[0]?.source).toEqual(data.document);
});

test("every tie of a thing is proven", async () => {
  const { data } = await ask<{ node: { ties: { edges: { tie: { proofCount: number; proofs: Proof[] } }[] } } }>(
    `{ node(id: "alliance:chuanbo") { ties(first: 100) { edges { tie { proofCount ${proofFields} } } } } }`,
  );
  expect(data.node.ties.edges).toHaveLength(11);
  for (const { tie } of data.node.ties.edges) {
    expectProven(tie.proofs);
    expect(tie.proofs).toHaveLength(tie.proofCount);
  }
});

test("every value of a thing is proven, and values that disagree stand side by side, the best first", async () => {
  interface Valued {
    readonly node: { statements: { property: string; value: string; isBest: boolean; proofs: Proof[] }[] };
  }
  const { data } = await ask<Valued>(
    `{ node(id: "alliance:chuanbo") { statements { property value isBest ${proofFields} } } }`,
  );
  for (const { proofs } of data.node.statements) expectProven(proofs);
  const founded = data.node.statements.filter(({ property }) => property === "founded");
  expect(founded.map(({ value, isBest }) => [value, isBest])).toEqual([
    ["2010-05", true],
    ["2011", false],
  ]);
});

test("only the values of the asked properties are given, of none asked none", async () => {
  const { data } = await ask(`{ node(id: "alliance:chuanbo") {
    some: statements(properties: ["statistic", "level"]) { property value unit measure { zh en } valueText { zh en } comparator number }
    none: statements(properties: []) { property }
    unknown: statements(properties: ["nonsense"]) { property }
  } }`);
  expect(data).toEqual({
    node: {
      some: [
        expect.objectContaining({
          property: "level",
          valueText: { zh: "科技部试点联盟", en: "National pilot" },
          number: null,
        }),
        {
          property: "statistic",
          value: "90",
          number: 90,
          unit: "人",
          comparator: "EQUAL",
          measure: { zh: "参会人数", en: "Attendance" },
          valueText: { zh: "90", en: null },
        },
      ],
      none: [],
      unknown: [],
    },
  });
});

test("declared members stand beside captured ones, each declaration with its proof", async () => {
  const { data } = await ask(`{ alliances { nodes { id memberCounts {
    captured declared { value comparator isBest proofs { words source { id } } }
  } } } }`);
  const declared = [
    {
      value: "30",
      comparator: "EQUAL",
      isBest: true,
      proofs: [{ words: "30家", source: { id: "document:first-note" } }],
    },
    {
      value: "32",
      comparator: "AT_LEAST",
      isBest: false,
      proofs: [{ words: "32余家", source: { id: "document:second-note" } }],
    },
  ];
  expect(data).toEqual({
    alliances: {
      nodes: [
        { id: "alliance:chuanbo", memberCounts: { captured: 3, declared } },
        { id: "alliance:gudao", memberCounts: { captured: 0, declared: [] } },
        { id: "alliance:nongji", memberCounts: { captured: 2, declared: [] } },
        { id: "alliance:yiliao", memberCounts: { captured: 2, declared: [] } },
      ],
    },
  });
});

test("captured members are the distinct institutions that chair it, lead it or are its members", async () => {
  interface Captured {
    readonly alliances: { nodes: { capturedMembers: number; ties: { nodes: { id: string }[] } }[] };
  }
  const { data } = await ask<Captured>(`{ alliances { nodes { capturedMembers
    ties(relations: [CHAIRS, LEADS, MEMBER_OF], direction: IN, first: 100) { nodes { id } }
  } } }`);
  for (const { capturedMembers, ties } of data.alliances.nodes) {
    expect(capturedMembers).toBe(new Set(ties.nodes.map(({ id }) => id)).size);
  }
});

test("a date that is only known to be before another is stated so", async () => {
  const { data } = await ask(
    '{ node(id: "event:niandu-dahui") { statements(properties: ["startDate"]) { value comparator isBest } } }',
  );
  expect(data).toEqual({ node: { statements: [{ value: "2020-01", comparator: "LESS_THAN", isBest: true }] } });
});

test("every tie of a neighbourhood is proven", async () => {
  const { data, errors } = await ask<{ neighborhood: { ties: { proofs: Proof[] }[] } }>(
    `{ neighborhood(id: "institution:bing-suo") { ties { ${proofFields} } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.neighborhood.ties.length).toBeGreaterThan(0);
  for (const { proofs } of data.neighborhood.ties) expectProven(proofs);
});

test("every step of a path is proven, by the proofs of its tie", async () => {
  interface Walked {
    readonly paths: { paths: { steps: { tie: { proofs: Proof[] } | null; proofs: Proof[] }[] }[] };
  }
  const { data, errors } = await ask<Walked>(
    `{ paths(from: "alliance:nongji", to: "alliance:yiliao") { paths { steps { tie { ${proofFields} } ${proofFields} } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.paths.paths.length).toBeGreaterThan(1);
  for (const { steps } of data.paths.paths) {
    const [start, ...others] = steps;
    expect(start).toEqual({ tie: null, proofs: [] });
    for (const { tie, proofs } of others) {
      expectProven(proofs);
      expect(proofs).toEqual(tie?.proofs);
    }
  }
});

test("the proofs of many ties are asked of the graph in one statement, wherever they stand", async () => {
  const proofsIn = `{ proofs { id } }`;
  const { data, errors } = await ask<Record<string, { ties: { proofs: unknown[] }[] }>>(`{
    a: neighborhood(id: "alliance:chuanbo") { ties ${proofsIn} }
    b: neighborhood(id: "alliance:nongji") { ties ${proofsIn} }
  }`);
  expect(errors).toEqual([]);
  for (const { ties } of Object.values(data)) {
    for (const { proofs } of ties) expect(proofs.length).toBeGreaterThan(0);
  }
});
