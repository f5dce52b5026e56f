import type { Graph } from "@alliance-atlas/cypher";
import { compile } from "@alliance-atlas/cypher/compile";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { Mint, planShapes } from "../../support/arbitrary-plans.ts";
import { sizeOf } from "../../support/graph-contents.ts";
import { bare, list, ties } from "../../support/plans.ts";

let graph: Graph;

beforeAll(async () => {
  graph = connect();
  await loadWorld(graph, smallWorld);
});
afterAll(async () => {
  await graph.close();
});

describe("a compiled text", () => {
  test("runs whatever is asked for, hostile values included, and changes nothing", async () => {
    const before = await sizeOf(graph);
    const runs = fc.asyncProperty(planShapes, async (shape) => {
      const plan = shape(new Mint(2));
      const rows = await graph.ask(compile(plan));
      if (plan.kind !== "traits") expect(rows).toHaveLength(plan.kind === "list" ? 1 : 0);
    });
    await fc.assert(runs, { numRuns: 25 });
    expect(await sizeOf(graph)).toEqual(before);
    // Each shape is planned anew, which is what takes its time.
  }, 180_000);

  test("of a list gives its page and its total in one row", async () => {
    const plan = list({ order: "MEMBERS_DESC", page: { size: 2, direction: "forward" }, wantsTotal: true });
    expect(await graph.ask(compile(plan))).toMatchObject([
      {
        page: {
          total: 4,
          items: [{ node: { own: { id: "alliance:chuanbo" } } }, { node: { own: { id: "alliance:nongji" } } }],
        },
      },
    ]);
  });

  test("of ids gives each thing that is there, with its parts under their numbers", async () => {
    const members = ties({
      relations: ["MEMBER_OF"],
      page: { size: 1, direction: "forward" },
      wantsTotal: true,
      wantsTies: true,
      wantsProofs: true,
    });
    const values = { kind: "values", properties: ["founded"], wantsProofs: false } as const;
    const node = bare("Alliance", [members, values]);
    const rows = await graph.ask(compile({ kind: "ids", ids: ["alliance:nowhere", "alliance:chuanbo"], node }));
    expect(rows).toMatchObject([
      {
        node: {
          values: { founded: "2010-05" },
          read: { id: "alliance:chuanbo" },
          p0: {
            total: 1,
            items: [
              {
                tie: { factId: expect.any(String), role: "VICE_CHAIR" },
                node: { own: { id: "institution:jia-daxue" } },
                proofs: [{ source: { id: "document:first-note" } }, { source: { id: "document:second-note" } }],
              },
            ],
          },
          p1: [{ value: "2010-05" }, { value: "2011" }],
        },
      },
    ]);
  });

  test("of a thing of any kind gives the values of the kinds that are told apart", async () => {
    const rows = await graph.ask(
      compile({ kind: "ids", ids: ["person:zhang-san"], node: { ...bare("Entity"), kinds: ["Alliance"] } }),
    );
    expect(rows).toMatchObject([
      { node: { values: { kind: "person", founded: null }, read: { id: "person:zhang-san" } } },
    ]);
  });
});
