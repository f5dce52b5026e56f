import { describe, expect, test } from "vitest";
import type { RelationType } from "../../../../web/api/generated/graphql.ts";
import { placeNodes } from "../../../../web/layout/place-nodes.ts";
import type { Tie } from "../../../../web/api/shapes.ts";
import { loadEgo } from "../../../../web/state/load-ego.ts";
import { moveNode } from "../../../../web/state/move-node.ts";
import { togglePin } from "../../../../web/state/pin-node.ts";
import { removeNode } from "../../../../web/state/remove-node.ts";
import { activeParts, noFilter, passesFilter, withoutPart } from "../../../../web/state/scene-filter.ts";
import { createSceneStore } from "../../../../web/state/scene-store.ts";
import { emptyScene } from "../../../../web/state/scene.ts";
import { institutions, neighborhood, thing, tie } from "../worlds.ts";

const groupOf = (relation: RelationType): string => (relation === "LOCATED_IN" ? "place" : "membership");
const scene = await loadEgo(
  emptyScene,
  neighborhood(thing("alliance:a", "ALLIANCE"), [
    { relation: "MEMBER_OF", direction: "IN", ids: institutions(3) },
    { relation: "LOCATED_IN", direction: "OUT", ids: ["region:1"] },
  ]),
  async (request) => placeNodes(request),
);

function openStore() {
  const store = createSceneStore(groupOf);
  store.replace(scene);
  return store;
}

describe("the five states of a picture", () => {
  test("a selected thing that leaves the scene is neither selected nor in the spotlight any more", () => {
    const store = openStore();
    store.selectedIds.value = ["region:1", "institution:i1"];
    store.spotlight.value = { id: "institution:i1", depth: 1 };
    store.commit(removeNode(scene, "institution:i1"));
    expect(store.selectedIds.value).toEqual(["region:1"]);
    expect(store.spotlight.value).toBeUndefined();
  });

  test("hiding, selecting and the spotlight leave the scene itself alone, and each other", () => {
    const store = openStore();
    store.selectedIds.value = ["institution:i1"];
    store.spotlight.value = { id: "alliance:a", depth: 1 };
    store.sift({ ...noFilter, hiddenIds: new Set(["institution:i1"]) }, "hiddenIds");
    expect(store.scene.value).toBe(scene);
    expect(store.visible.value.nodeIds.has("institution:i1")).toBe(false);
    expect(store.selectedId.value).toBe("institution:i1");
    expect(store.lit.value?.nodeIds.has("institution:i2")).toBe(true);
    expect(store.lit.value?.nodeIds.has("institution:i1")).toBe(false);
  });

  test("the spotlight reaches as many steps as asked", () => {
    const store = openStore();
    store.spotlight.value = { id: "institution:i1", depth: 1 };
    expect([...(store.lit.value?.nodeIds ?? [])].sort()).toEqual(["alliance:a", "institution:i1"]);
    store.spotlight.value = { id: "institution:i1", depth: 2 };
    expect(store.lit.value?.nodeIds.size).toBe(scene.nodes.size);
  });
});

describe("a filter", () => {
  test("on ties hides what only they hold, and shows it again when it is removed", () => {
    const store = openStore();
    store.sift({ ...noFilter, hiddenGroups: new Set(["place"]) }, "hiddenGroups");
    expect(store.visible.value.nodeIds.has("region:1")).toBe(false);
    expect(store.visible.value.ties).toHaveLength(3);
    store.sift(withoutPart(store.filter.value, "hiddenGroups"), "hiddenGroups");
    expect(store.visible.value.nodeIds.has("region:1")).toBe(true);
  });

  test("does not hide the thing that the scene began with", () => {
    const store = openStore();
    store.sift(
      { ...noFilter, hiddenKinds: new Set(["ALLIANCE"]), hiddenGroups: new Set(["place", "membership"]) },
      undefined,
    );
    expect([...store.visible.value.nodeIds]).toEqual(["alliance:a"]);
  });

  test("is undone and done again like any step", () => {
    const store = openStore();
    store.sift({ ...noFilter, hiddenKinds: new Set(["INSTITUTION"]) }, "hiddenKinds");
    store.undo();
    expect(store.filter.value).toBe(noFilter);
    store.redo();
    expect(store.visible.value.nodeIds.has("institution:i1")).toBe(false);
  });

  const dated = (part: Partial<Tie>): Tie => ({ ...tie("a:1", "MEMBER_OF", "a:2"), ...part });
  const years = (from: number, to: number, hasUndated = false) => ({ ...noFilter, years: { from, to, hasUndated } });

  test.each([
    ["a span that touches the years", dated({ since: "2008", until: "2012-03" }), years(2012, 2014), true],
    ["a span before the years", dated({ since: "2008", until: "2011" }), years(2012, 2014), false],
    ["no time at all, where none is wanted", dated({}), years(2012, 2014), false],
    ["no time at all, where it is wanted", dated({}), years(2012, 2014, true), true],
    ["what began in the year asked for", dated({ since: "2015-11" }), { ...noFilter, asOf: "2015" }, true],
    ["what began later", dated({ since: "2016" }), { ...noFilter, asOf: "2015" }, false],
    ["what ended before", dated({ until: "2014" }), { ...noFilter, asOf: "2015" }, false],
    ["what ended in the year of the day", dated({ until: "2015" }), { ...noFilter, asOf: "2015-05-01" }, true],
    ["an undated tie as of a day", dated({}), { ...noFilter, asOf: "2015" }, true],
    ["trust B where A is asked for", dated({ trust: "B" }), { ...noFilter, minTrust: "A" as const }, false],
    ["trust A where B will do", dated({ trust: "A" }), { ...noFilter, minTrust: "B" as const }, true],
    ["another basis", dated({ basis: "CURATED" }), { ...noFilter, bases: new Set(["STATED" as const]) }, false],
  ])("decides on %s", (_, given, filter, isShown) => {
    expect(passesFilter(given, filter, groupOf)).toBe(isShown);
  });
});

describe("the history", () => {
  test("undo brings back the very scene before, redo the one after", () => {
    const store = openStore();
    const smaller = removeNode(scene, "institution:i1");
    store.commit(smaller);
    store.undo();
    expect(store.scene.value).toBe(scene);
    expect(store.canUndo.value).toBe(false);
    store.redo();
    expect(store.scene.value).toBe(smaller);
    expect(store.canRedo.value).toBe(false);
  });

  test("clearing can be undone, with the filter that was there", () => {
    const store = openStore();
    store.sift({ ...noFilter, minTrust: "A" }, "minTrust");
    store.clear();
    expect(store.scene.value.nodes.size).toBe(0);
    expect(activeParts(store.filter.value)).toEqual([]);
    store.undo();
    expect(store.scene.value).toBe(scene);
    expect(activeParts(store.filter.value)).toEqual(["minTrust"]);
  });

  test("what is done after an undo takes the place of what was undone", () => {
    const store = openStore();
    store.commit(removeNode(scene, "institution:i1"));
    store.undo();
    store.commit(removeNode(scene, "institution:i2"));
    expect(store.history.value.moments.map(({ deed }) => deed)).toEqual([
      { act: "open" },
      { act: "drop", id: "institution:i2" },
    ]);
  });

  test("a thing moved bit by bit is one step", () => {
    const store = openStore();
    for (const x of [10, 20, 30]) store.commit(moveNode(store.scene.value, "region:1", { x, y: 0 }));
    store.undo();
    expect(store.scene.value).toBe(scene);
  });

  test("a hundred steps can be undone", () => {
    const store = openStore();
    for (let turn = 0; turn < 130; turn += 1) store.commit(togglePin(store.scene.value, "region:1"));
    let undone = 0;
    while (store.canUndo.value) {
      store.undo();
      undone += 1;
    }
    expect(undone).toBe(100);
  });
});
