import { dataFolder } from "@alliance-atlas/seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: { readonly zh: string };
}

interface Proof {
  readonly basis: "STATED" | "INFERRED" | "CURATED";
  readonly words: string | null;
  readonly ruleText: { readonly zh: string } | null;
  readonly source: { readonly sourceKind: string | null };
}

interface Item {
  readonly source: Named;
  readonly target: Named;
  readonly sentence: { readonly zh: string };
  readonly paths: readonly {
    readonly steps: readonly { readonly tie: { readonly factId: string; readonly proofs: readonly Proof[] } | null }[];
  }[];
}

const items: Item[] = [];
/** What each asker is tied to already, whichever way. */
const tiedTo = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  await loadWorld(graph, dataFolder);
  const { data } = await ask<{ overview: { alliances: { id: string }[] } }>("{ overview { alliances { id } } }");
  for (const { id } of data.overview.alliances) {
    const answer = await ask<{
      opportunities: { items: Item[] };
      neighborhood: { nodes: { id: string }[] };
    }>(
      `query ($id: ID!) {
        opportunities(of: $id, first: 10) {
          items {
            source { id name shortName { zh } }
            target { id name shortName { zh } }
            sentence { zh }
            paths { steps { tie { factId proofs { basis words ruleText { zh } source { sourceKind } } } } }
          }
        }
        neighborhood(id: $id, perRelation: 60) { nodes { id } }
      }`,
      { id },
    );
    expect(answer.errors).toEqual([]);
    items.push(...answer.data.opportunities.items);
    tiedTo.set(id, new Set(answer.data.neighborhood.nodes.map((node) => node.id)));
  }
});
afterAll(() => graph.close());

test("there is something to look at", () => {
  expect(items.length).toBeGreaterThan(400);
});

test("each sentence names both sides", () => {
  const silent = items.filter(({ source, target, sentence }) =>
    [source, target].some(({ name, shortName }) => ![name, shortName.zh].some((one) => sentence.zh.includes(one))),
  );
  expect(silent).toEqual([]);
});

test("nobody is suggested whom the asker is tied to already, nor the asker", () => {
  const wrong = items.filter(({ source, target }) => source.id === target.id || tiedTo.get(source.id)?.has(target.id));
  expect(wrong).toEqual([]);
});

test("each step of each path opens onto its proof: the words of a source, the rule, or an editor's judgement told as one", () => {
  const ties = items.flatMap(({ paths }) => paths.flatMap(({ steps }) => steps.flatMap(({ tie }) => tie ?? [])));
  expect(ties.length).toBeGreaterThan(1_000);
  const bare = ties.filter(({ proofs }) => !proofs.some(isTelling));
  expect(bare.map(({ factId }) => factId)).toEqual([]);
});

function isTelling({ basis, words, ruleText, source }: Proof): boolean {
  if (basis === "CURATED") return source.sourceKind === "curation" || words !== null;
  return basis === "INFERRED" ? ruleText !== null : words !== null;
}
