import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, restoreWorld, smallWorld } from "../../support/graph.ts";
import { bridged, needed, Staff } from "../../support/staff.ts";

const graph = connect();
const ask = askOf(graph);
const staff = new Staff(graph);

beforeAll(() => loadWorld(graph, smallWorld));
beforeEach(() => restoreWorld(graph, smallWorld));
afterAll(() => graph.close());

describe("a list of suggestions", () => {
  const list = async (values = "") => {
    const { data, errors } = await ask<{
      opportunities: { items: { id: string; pipeline: { state: string } }[]; hiddenCount: number };
    }>(`{ opportunities${values} { hiddenCount items { id pipeline { state } } } }`);
    expect(errors).toEqual([]);
    const { items, hiddenCount } = data.opportunities;
    return { hiddenCount, items: items.map(({ id, pipeline }) => `${id} ${pipeline.state}`) };
  };

  test("tells the state of each, and leaves hidden ones out unless asked for them", async () => {
    await staff.decide({ state: "HIDDEN", reason: "SENSITIVE" });
    await staff.decide({ suggestion: needed, state: "CONTACTED" });
    expect(await list()).toEqual({ hiddenCount: 1, items: [`${needed} CONTACTED`] });
    // The hidden one stands after the first, so nothing had to be left out before it.
    expect(await list("(first: 1)")).toEqual({ hiddenCount: 0, items: [`${needed} CONTACTED`] });
    expect(await list("(includeHidden: true)")).toEqual({
      hiddenCount: 0,
      items: [`${needed} CONTACTED`, `${bridged} HIDDEN`],
    });
    expect(await list('(of: "alliance:yiliao")')).toEqual({ hiddenCount: 0, items: [`${needed} CONTACTED`] });
  });
});

describe("what staff decided", () => {
  const look = async (values = "") => {
    const { data, errors } = await ask<{
      opportunities: {
        reckonedAt: string;
        hiddenCount: number;
        items: {
          id: string;
          score: number;
          terms: { term: string; contribution: number }[];
          cautions: { code: string }[];
        }[];
      };
    }>(
      `{ opportunities${values} { reckonedAt hiddenCount items { id score terms { term contribution } cautions { code } } } }`,
    );
    expect(errors).toEqual([]);
    return data.opportunities;
  };

  test("ranks what was declined lower, says so apart, and can be reckoned without it again", async () => {
    const before = await look();
    await staff.decide({ state: "DECLINED", reason: "NOT_RELEVANT" });
    const after = await look();
    const [was, is] = [before, after].map(({ items }) => items.find(({ id }) => id === bridged));
    expect(is?.score).toBeCloseTo((was?.score ?? 0) - 1, 9);
    expect(is?.terms.at(-1)).toEqual({ term: "staffDecision", contribution: -1 });
    expect(is?.cautions.map(({ code }) => code)).toContain("STAFF_DECISION");
    expect(after.items.at(-1)?.id).toBe(bridged);
    expect(await look(`(reckonedAt: "${before.reckonedAt}")`)).toEqual(before);
    expect(await look(`(reckonedAt: "${after.reckonedAt}")`)).toEqual(after);
  });

  test("leaves out what was agreed or declined for good, and gives it where asked for", async () => {
    await staff.decide({ suggestion: needed, state: "DECLINED", reason: "COMPETITOR" });
    const { hiddenCount, items } = await look();
    expect([hiddenCount, items.map(({ id }) => id)]).toEqual([1, [bridged]]);
    expect((await look("(includeHidden: true)")).items).toHaveLength(2);
  });

  test("is not known of the future", async () => {
    const { errors } = await ask('{ opportunities(reckonedAt: "2999-01-01T00:00:00Z") { reckonedAt } }');
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("the pipeline", () => {
  const list = async (values: string) => {
    const { data, errors } = await ask<{
      pipeline: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { id: string; source: { name: string }; target: { id: string }; pipeline: { state: string } }[];
      };
    }>(
      `{ pipeline${values} { totalCount pageInfo { hasNextPage endCursor } nodes { id source { name } target { id } pipeline { state } } } }`,
    );
    expect(errors).toEqual([]);
    return data.pipeline;
  };

  test("lists cases by the latest decision, page by page, by state and by assignee", async () => {
    await staff.decide({ state: "ASSIGNED", assignee: "李雷" });
    await staff.decide({ suggestion: needed });
    const first = await list("(first: 1)");
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ id: needed, source: { name: "船舶产业技术创新战略联盟" }, target: { id: "alliance:yiliao" } }],
    });
    const second = await list(`(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect(second.nodes.map(({ id }) => id)).toEqual([bridged]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await list("(states: [KEPT])")).nodes.map(({ id }) => id)).toEqual([needed]);
    expect((await list('(assignee: "李雷")')).nodes.map(({ id }) => id)).toEqual([bridged]);
  });

  test("refuses a cursor that is not its own", async () => {
    const { errors } = await ask('{ pipeline(after: "bm9uc2Vuc2U") { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("hit rates", () => {
  const rates = async () => {
    const { data, errors } = await ask<{ hitRates: object[] }>(
      "{ hitRates { model band shown kept contacted agreed declined hidden keptShare { value } agreedShare { value } } }",
    );
    expect(errors).toEqual([]);
    return data.hitRates;
  };
  const show = (items: readonly object[]) =>
    staff.ask('mutation ($items: [ShowingInput!]!) { recordShowings(model: "m-1", items: $items) }', { items });

  test("count what was shown once and what became of it, without a share while there is little", async () => {
    const items = [bridged, needed].map((suggestion, index) => ({ suggestion, rank: index + 1 }));
    expect((await show(items)).data).toEqual({ recordShowings: 2 });
    await show(items);
    await staff.decide();
    await staff.decide({ state: "CONTACTED", expectedRevision: 1 });
    const taken = await staff.decide({ suggestion: needed });
    await staff.undo(taken.id);
    const counts = { shown: 2, kept: 1, contacted: 1, agreed: 0, declined: 0, hidden: 0 };
    expect(await rates()).toEqual([{ model: "m-1", band: null, ...counts, keptShare: null, agreedShare: null }]);
  });

  test("count a suggestion as shown when somebody decided on it", async () => {
    await staff.decide({ shown: { score: 1, model: "m-2", band: "A", dataVersion: "v" } });
    expect(await rates()).toMatchObject([{ model: "m-2", band: "A", shown: 1, kept: 1 }]);
  });

  test("give a share with its bounds from thirty on", async () => {
    const items = Array.from({ length: 30 }, (_, index) => ({ suggestion: `alliance:a${index}+alliance:b`, rank: 1 }));
    await show(items.map((item) => item));
    expect(await rates()).toMatchObject([{ shown: 30, keptShare: { value: 0 } }]);
  });
});
