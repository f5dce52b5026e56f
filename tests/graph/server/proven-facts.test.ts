import { isTie, type Fact } from "@alliance-atlas/cypher/facts";
import { readSeed } from "@alliance-atlas/seed";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countHits } from "../../../bench/peers/profile.ts";
import { askOf } from "../../support/api.ts";
import { connectDriver } from "../../support/explain.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { readStatement } from "../../support/statements.ts";

const graph = connect();
const ask = askOf(graph);
const note = "document:first-note";

let driver: Driver;
let facts: readonly Fact[];

beforeAll(async () => {
  driver = connectDriver();
  await loadWorld(graph, smallWorld);
  facts = (await readSeed(smallWorld)).facts;
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

interface Proven {
  readonly totalCount: number;
  readonly kinds: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly factId: string;
    readonly thing: { readonly id: string };
    readonly other: { readonly id: string } | null;
    readonly tie: { readonly relation: string; readonly fromId: string; readonly toId: string } | null;
    readonly statement: { readonly property: string; readonly value: string } | null;
    readonly proofs: readonly { readonly source: { readonly id: string } }[];
  }[];
}

const fields = `totalCount kinds { kind thingCount tieCount valueCount } pageInfo { hasNextPage endCursor }
  nodes { factId thing { id } other { id } tie { relation fromId toId } statement { property value } proofs { source { id } } }`;

async function provenBy(source: string, more: object = {}): Promise<Proven> {
  const query = `query ($source: ID!, $kind: EntityKind, $first: Int, $after: String) {
    provenFacts(source: $source, kind: $kind, first: $first, after: $after) { ${fields} }
  }`;
  const { data, errors } = await ask<{ provenFacts: Proven }>(query, { source, first: 100, ...more });
  expect(errors).toEqual([]);
  return data.provenFacts;
}

/** The facts of the world that have a proof in the source, in the order of their ids. */
function factsOf(source: string): readonly Fact[] {
  return facts
    .filter(({ proofs }) => proofs.some(({ doc }) => doc === source))
    .toSorted((left, right) => (left.factId < right.factId ? -1 : 1));
}

function holderOf(fact: Fact): string {
  return isTie(fact) ? fact.from : fact.subject;
}

test.each([note, "document:second-note", "document:atlas-curation"])(
  "what %s proves is every fact with a proof in it, read as the tie or the value that it is",
  async (source) => {
    const found: Proven["nodes"][number][] = [];
    let after: string | null = null;
    do {
      const page: Proven = await provenBy(source, { first: 7, after });
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const expected = factsOf(source).map((fact) => ({
      factId: fact.factId,
      thing: { id: holderOf(fact) },
      other: isTie(fact) ? { id: fact.to } : null,
      tie: isTie(fact) ? { relation: fact.type, fromId: fact.from, toId: fact.to } : null,
      statement: isTie(fact) ? null : { property: fact.property, value: String(fact.value) },
    }));
    expect(found.map(({ proofs: _proofs, ...fact }) => fact)).toEqual(expected);
    expect(found.length).toBeGreaterThan(7);
  },
);

test("a fact that other sources prove too comes with its proofs in this one alone", async () => {
  const shared = factsOf(note).filter(({ proofs }) => proofs.some(({ doc }) => doc !== note));
  expect(shared.length).toBeGreaterThan(0);
  const { nodes } = await provenBy(note);
  for (const { proofs } of nodes) expect(new Set(proofs.map(({ source }) => source.id))).toEqual(new Set([note]));
});

test("things, ties and values are counted by kind, the same whichever kind is listed", async () => {
  const own = factsOf(note);
  const kinds = [...new Set(own.map((fact) => holderOf(fact).split(":")[0] ?? ""))].map((kind) => {
    const ofKind = own.filter((fact) => holderOf(fact).startsWith(`${kind}:`));
    return {
      kind: kind.toUpperCase(),
      thingCount: new Set(ofKind.map(holderOf)).size,
      tieCount: ofKind.filter(isTie).length,
      valueCount: ofKind.filter((fact) => !isTie(fact)).length,
    };
  });
  const all = await provenBy(note);
  expect(all.kinds).toEqual(expect.arrayContaining(kinds));
  expect(all).toMatchObject({ totalCount: own.length, kinds: { length: kinds.length } });

  const alliances = await provenBy(note, { kind: "ALLIANCE" });
  const expected = own.filter((fact) => holderOf(fact).startsWith("alliance:"));
  expect(alliances.nodes.map(({ factId }) => factId)).toEqual(expected.map(({ factId }) => factId));
  expect(alliances).toMatchObject({ totalCount: expected.length, kinds: all.kinds });
});

describe("a source that proves thousands of facts", () => {
  const huge = "document:huge";

  beforeAll(async () => {
    await graph.runAlone(
      "make a source",
      `CREATE (:Entity:Document {id: $huge, kind: "document", name: "huge", names: ["huge"], sortKey: "huge"})
       WITH 1 AS one
       UNWIND range(1, 5000) AS number
       CREATE (:Proof {id: $huge + number, doc: $huge, factId: "institution:x" + number + "/founded/" + number})`,
      { huge },
    );
    // The texts were planned for the little world, and such plans are kept for some seconds.
    await driver.executeQuery("CALL db.prepareForReplanning()", {}, { database: "neo4j" });
  });
  afterAll(() =>
    graph.runAlone("take it back", "MATCH (n:Document|Proof) WHERE $huge IN [n.id, n.doc] DETACH DELETE n", { huge }),
  );

  test("gives a page for as many hits as the page has facts, and counts from the index alone", async () => {
    const hitsOf = async (file: string, parameters: Readonly<Record<string, unknown>>): Promise<number> =>
      countHits(driver, (await readStatement(file)).text.queryFor(parameters));
    const page = { source: huge, after: "institution:x2500/", before: "institution;", limit: 31 };
    expect(await hitsOf("cypher/queries/list-facts-of-source.cypher", page)).toBeLessThanOrEqual(31 + 10);
    expect(await hitsOf("cypher/queries/count-facts-of-source.cypher", { source: huge })).toBeLessThanOrEqual(5_001);
  });
});

test("what is no source, and a source that nobody knows, are told apart", async () => {
  const codeOf = async (source: string): Promise<unknown> =>
    (await ask("query ($source: ID!) { provenFacts(source: $source) { totalCount } }", { source })).errors[0]
      ?.extensions?.["code"];
  expect(await codeOf("alliance:chuanbo")).toBe("BAD_USER_INPUT");
  expect(await codeOf("document:nobody")).toBe("NOT_FOUND");
});
