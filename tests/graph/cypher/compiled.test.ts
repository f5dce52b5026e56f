import type { Graph } from "@alliance-atlas/cypher";
import { compile, valueProperties } from "@alliance-atlas/cypher/compile";
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
      // What they ask for is nowhere: a list has its total only.
      if (plan.kind === "ids") expect(rows).toEqual([]);
      if (plan.kind === "list" && plan.wantsTotal) expect(rows.at(-1)).toMatchObject({ total: expect.any(Number) });
    });
    await fc.assert(runs, { numRuns: 25 });
    expect(await sizeOf(graph)).toEqual(before);
    // Each shape is planned anew, which is what takes its time.
  }, 180_000);

  test("of a list gives its things row by row, then their total", async () => {
    const page = { size: 2, direction: "forward", wantsKeys: true } as const;
    const rows = await graph.ask(compile(list({ order: "MEMBERS_DESC", page, wantsTotal: true })));
    const things = ["alliance:chuanbo", "alliance:nongji"].map((id) => ({
      item: [
        [expect.any(Number), expect.any(String)],
        [{ id }, expect.any(Array), { names: expect.any(Array) }, { capturedMembers: expect.any(Number) }],
      ],
      total: null,
    }));
    expect(rows).toMatchObject([...things, { item: null, total: 4 }]);
  });

  test("brings one thing more than the page holds, and keys, only where they are wanted", async () => {
    const page = { size: 2, direction: "forward" } as const;
    const rows = await graph.ask(compile(list({ page })));
    expect(rows.map(({ item }) => item)).toEqual([
      [null, expect.any(Array)],
      [null, expect.any(Array)],
    ]);
    expect(await graph.ask(compile(list({ page: { ...page, looksBeyond: true } })))).toHaveLength(3);
  });

  test("of ids gives each thing that is there, with its parts in their order", async () => {
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
        node: [
          { name: "船舶产业技术创新战略联盟" },
          expect.arrayContaining(["2010-05"]),
          { names: expect.any(Array) },
          { id: "alliance:chuanbo" },
          {
            total: 1,
            items: [
              [
                null,
                [{ id: "institution:jia-daxue" }, expect.any(Array), {}, null],
                { factId: expect.any(String), role: "VICE_CHAIR" },
                null,
                [{ source: { id: "document:first-note" } }, { source: { id: "document:second-note" } }],
              ],
            ],
          },
          [{ value: "2010-05" }, { value: "2011" }],
        ],
      },
    ]);
  });

  test("gives values and lists only where they are wanted", async () => {
    const node = { ...bare("Entity"), wantsValues: false, wantsLists: false };
    const rows = await graph.ask(compile({ kind: "ids", ids: ["person:zhang-san"], node }));
    expect(rows).toEqual([{ node: [{ name: "张三" }, null, null, { id: "person:zhang-san" }] }]);
  });

  test("of a thing of any kind gives the values of the kinds that are told apart", async () => {
    const rows = await graph.ask(
      compile({ kind: "ids", ids: ["person:zhang-san"], node: { ...bare("Entity"), kinds: ["Alliance"] } }),
    );
    const names = valueProperties({ label: "Entity", kinds: ["Alliance"] });
    const values = names.map((name) => (name === "degree" ? expect.any(Number) : null));
    expect(names).toContain("founded");
    expect(rows).toMatchObject([{ node: [{}, values, {}, { id: "person:zhang-san" }] }]);
  });
});
