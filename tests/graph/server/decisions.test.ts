import { loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { ask as askGraph } from "../../support/graph-contents.ts";
import { connect, loadWorld, restoreWorld, smallWorld } from "../../support/graph.ts";
import { bridged, inputOf, needed, Staff } from "../../support/staff.ts";

const graph = connect();
const ask = askOf(graph);
const staff = new Staff(graph);

beforeAll(() => loadWorld(graph, smallWorld));
beforeEach(() => restoreWorld(graph, smallWorld));
afterAll(() => graph.close());

describe("writing", () => {
  test.each([
    ["without a token", askOf(graph), "Writing needs the staff token"],
    ["with a wrong token", askOf(graph, "another"), "The staff token is not the current one"],
  ])("%s is refused with 401 and a hint, and writes nothing", async (_, by, message) => {
    const { status, data, errors } = await staff.send(inputOf(), by);
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message, extensions: { code: "UNAUTHENTICATED", hint: expect.stringContaining("Bearer") } },
    ]);
    expect((await staff.pipelineOf(bridged)).revision).toBe(0);
  });

  test("a token that holds is confirmed, so that signing in can tell", async () => {
    expect((await staff.ask("mutation { confirmStaff }")).data).toEqual({ confirmStaff: true });
    expect((await ask("mutation { confirmStaff }")).status).toBe(401);
  });

  test("reading is open, and a new suggestion has nothing behind it", async () => {
    expect(await staff.pipelineOf(bridged)).toEqual({
      state: "NEW",
      reason: null,
      assignee: null,
      dueOn: null,
      decidedBy: null,
      decidedAt: null,
      revision: 0,
      next: ["KEPT", "ASSIGNED", "CONTACTED", "DECLINED", "HIDDEN"],
      undoable: null,
      history: [],
    });
  });
});

describe("a decision", () => {
  test("is recorded with who, when, why, and what the suggestion looked like", async () => {
    const shown = { score: 1.25, rank: 3, band: null, model: "m-1", dataVersion: "v-1" };
    const { data } = await staff.send(inputOf({ state: "DECLINED", reason: "COMPETITOR", note: " 已问过 ", shown }));
    expect(data.decide).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      suggestion: bridged,
      revision: 1,
      state: "DECLINED",
      stateText: { zh: "已谢绝", en: "Declined" },
      reason: "COMPETITOR",
      reasonText: { zh: "竞争关系" },
      note: "已问过",
      author: "王芳",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      assignee: null,
      dueOn: null,
      undoes: null,
      ...shown,
    });
  });

  test("leads through the states, and the assignee stays with the case", async () => {
    await staff.decide();
    await staff.decide({ state: "ASSIGNED", assignee: "李雷", dueOn: "2027-01-31", expectedRevision: 1 });
    await staff.decide({ state: "CONTACTED", expectedRevision: 2 });
    await staff.decide({ state: "AGREED", expectedRevision: 3 });
    const pipeline = await staff.pipelineOf(bridged);
    expect(pipeline).toMatchObject({ state: "AGREED", assignee: "李雷", revision: 4, next: ["AGREED", "DECLINED"] });
    expect(pipeline.history.map(({ state }) => state)).toEqual(["KEPT", "ASSIGNED", "CONTACTED", "AGREED"]);
  });

  test("pressed twice at once is recorded once, with one answer", async () => {
    const input = inputOf();
    const answers = await Promise.all([1, 2, 3].map(() => staff.send(input)));
    expect(new Set(answers.map(({ data }) => data.decide?.id)).size).toBe(1);
    expect((await staff.pipelineOf(bridged)).history).toHaveLength(1);
  });

  test("by two persons at once is made by one; the other is told who decided what", async () => {
    const both = await Promise.all([
      staff.send(inputOf({ author: "王芳" })),
      staff.send(inputOf({ author: "赵敏", state: "CONTACTED" })),
    ]);
    const [refused, ...others] = both.filter(({ errors }) => errors.length > 0);
    expect(others).toEqual([]);
    const { history } = await staff.pipelineOf(bridged);
    expect(history).toHaveLength(1);
    expect(refused?.errors).toMatchObject([
      {
        message: expect.stringContaining(`${history[0]?.author} decided ${history[0]?.state}`),
        extensions: { code: "CONFLICT", current: { revision: 1, author: history[0]?.author } },
      },
    ]);
  });

  test("with a key that served for another decision is refused", async () => {
    const { key } = inputOf();
    await staff.decide({ key });
    const { errors } = await staff.send(inputOf({ key, suggestion: needed }));
    expect(errors).toMatchObject([{ message: "The key was used for another decision" }]);
  });

  test("with one key for two suggestions at once is made for one of them", async () => {
    const { key } = inputOf();
    const both = await Promise.all([bridged, needed].map((suggestion) => staff.send(inputOf({ key, suggestion }))));
    const messages = both.flatMap(({ errors }) => errors.map(({ message }) => message));
    expect(messages).toEqual(["The key was used for another decision"]);
  });

  test.each([
    [{ state: "AGREED" }, "NEW can't become AGREED", "Possible from NEW: KEPT, ASSIGNED, CONTACTED, DECLINED, HIDDEN"],
    [{ state: "HIDDEN" }, "HIDDEN needs a reason", expect.stringContaining("SENSITIVE")],
    [{ reason: "SENSITIVE" }, "KEPT takes no reason", expect.stringContaining("note")],
    [{ state: "ASSIGNED" }, "ASSIGNED needs an assignee", expect.stringContaining("name")],
    [{ author: "  " }, expect.stringContaining("author"), undefined],
    [{ dueOn: "2027-02-30" }, expect.stringContaining("dueOn"), undefined],
    [{ key: "short" }, expect.stringContaining("key"), undefined],
    [{ suggestion: "alliance:nongji+alliance:chuanbo" }, expect.stringContaining("in order"), undefined],
    [{ suggestion: "nonsense" }, expect.stringContaining("suggestion"), undefined],
    [{ suggestion: "alliance:aaa+alliance:chuanbo" }, "There is nothing with the id alliance:aaa", undefined],
    [{ suggestion: "alliance:nongji+topic:fangfu" }, expect.stringContaining("suggestion"), undefined],
  ])("that makes no sense is refused, and says why: %j", async (changes, message, hint) => {
    const { data, errors } = await staff.send(inputOf(changes));
    expect(data).toEqual({ decide: null });
    expect(errors).toMatchObject([{ message, extensions: hint === undefined ? {} : { hint } }]);
    expect((await staff.pipelineOf(bridged)).revision).toBe(0);
  });
});

describe("taking back", () => {
  test("restores what was before, adds to the history and erases nothing", async () => {
    const kept = await staff.decide();
    const assigned = await staff.decide({ state: "ASSIGNED", assignee: "李雷", expectedRevision: 1 });
    await staff.undo(assigned.id);
    expect(await staff.pipelineOf(bridged)).toMatchObject({
      state: "KEPT",
      assignee: null,
      revision: 3,
      undoable: kept.id,
    });
    await staff.undo(kept.id);
    const { state, history } = await staff.pipelineOf(bridged);
    expect(state).toBe("NEW");
    expect(history.map(({ undoes }) => undoes)).toEqual([null, null, assigned.id, kept.id]);
  });

  test("twice is the same as once", async () => {
    const kept = await staff.decide();
    const [first, second] = [await staff.undo(kept.id), await staff.undo(kept.id)];
    expect(second.data).toEqual(first.data);
    expect((await staff.pipelineOf(bridged)).history).toHaveLength(2);
  });

  test("what others decided upon since is refused", async () => {
    const kept = await staff.decide();
    await staff.decide({ state: "CONTACTED", expectedRevision: 1 });
    expect((await staff.undo(kept.id)).errors).toMatchObject([{ extensions: { code: "CONFLICT" } }]);
  });

  test("what was never decided is not found", async () => {
    const { errors } = await staff.undo("00000000-0000-4000-8000-000000000000");
    expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  });
});

describe("the seed loaded anew", () => {
  test("leaves every decision as it was, though the body was away in between", async () => {
    await staff.decide({ state: "ASSIGNED", assignee: "李雷" });
    const before = await staff.pipelineOf(bridged);
    const seed = await prepareSeed(smallWorld);
    const isOther = ({ id }: { readonly id: string }): boolean => id !== "alliance:nongji";
    const touches = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
      from === "alliance:nongji" || to === "alliance:nongji";
    const rows = {
      ...seed.rows,
      entities: seed.rows.entities.filter(isOther),
      ties: seed.rows.ties.filter((tie) => !touches(tie)),
      values: seed.rows.values.filter(({ subject }) => subject !== "alliance:nongji"),
    };
    await loadSeed(graph, { ...seed, rows, rowsHash: "without", dataVersion: "without" }, () => undefined);
    expect(await askGraph(graph, "MATCH (n:Entity {id: 'alliance:nongji'}) RETURN n.id AS id")).toEqual([]);
    await loadSeed(graph, seed, () => undefined);
    expect(await staff.pipelineOf(bridged)).toEqual(before);
  });

  test("has the data version that it had before anything was decided", async () => {
    const before = (await ask("{ dataVersion }")).data;
    await staff.decide();
    const report = await loadSeed(graph, await prepareSeed(smallWorld), () => undefined);
    expect((await ask("{ dataVersion }")).data).toEqual(before);
    expect(report.things).toEqual({ created: 0, changed: 0, removed: 0 });
  });
});
