import { describe, expect, test } from "vitest";
import { AskError } from "../../../../web/api/ask-error.ts";
import type { Neighborhood } from "../../../../web/api/shapes.ts";
import { placeNodes } from "../../../../web/layout/place-nodes.ts";
import { expandRelation } from "../../../../web/state/expand-relation.ts";
import { countLeftOut } from "../../../../web/state/folds.ts";
import { loadEgo } from "../../../../web/state/load-ego.ts";
import { moveNode } from "../../../../web/state/move-node.ts";
import { pickNeighbor } from "../../../../web/state/pick-neighbor.ts";
import { togglePin } from "../../../../web/state/pin-node.ts";
import { reArrange } from "../../../../web/state/re-arrange.ts";
import { removeNode } from "../../../../web/state/remove-node.ts";
import { replaySteps } from "../../../../web/state/replay-steps.ts";
import { SceneFullError } from "../../../../web/state/scene-full-error.ts";
import type { SceneTools } from "../../../../web/state/scene-tools.ts";
import { emptyScene, firstNodes, mostNodes, type Scene } from "../../../../web/state/scene.ts";
import { institutions, neighborhood, thing, tie } from "../worlds.ts";

const place: SceneTools["place"] = async (request) => placeNodes(request);
const alliance = thing("alliance:a", "ALLIANCE");
const members = neighborhood(alliance, [
  { relation: "MEMBER_OF", direction: "IN", ids: institutions(8), total: 20 },
  { relation: "LOCATED_IN", direction: "OUT", ids: ["region:1"] },
]);
const bridge = neighborhood(thing("institution:i1"), [
  { relation: "MEMBER_OF", direction: "OUT", ids: ["alliance:a", "alliance:b", "alliance:c"] },
]);
const expansion = { id: "institution:i1", relation: "MEMBER_OF", direction: "OUT", count: 15 } as const;

function places(scene: Scene): Record<string, string> {
  return Object.fromEntries([...scene.nodes].map(([id, { x, y }]) => [id, `${x} ${y}`]));
}

describe("loading a thing", () => {
  test("brings it, its neighbours and their ties", async () => {
    const scene = await loadEgo(emptyScene, members, place);
    expect(scene.nodes.size).toBe(10);
    expect(scene.ties.size).toBe(9);
    expect(scene.steps).toEqual([{ act: "seed", id: "alliance:a" }]);
  });

  test("counts what it leaves out", async () => {
    const scene = await loadEgo(emptyScene, members, place);
    expect(scene.folds).toMatchObject([{ id: "alliance:a", relation: "MEMBER_OF", total: 20 }]);
  });

  test("takes some of every relation when there is more than a picture holds", async () => {
    const crowded = neighborhood(alliance, [
      { relation: "MEMBER_OF", direction: "IN", ids: institutions(60) },
      { relation: "WORKS_ON", direction: "OUT", ids: ["topic:1", "topic:2"] },
      { relation: "ATTENDED", direction: "OUT", ids: Array.from({ length: 40 }, (_, index) => `event:${index}`) },
    ]);
    const scene = await loadEgo(emptyScene, crowded, place);
    expect(scene.nodes.size).toBe(firstNodes);
    expect(scene.nodes.has("topic:2")).toBe(true);
    expect(scene.folds.map(({ relation }) => relation)).toEqual(["MEMBER_OF", "ATTENDED"]);
  });

  test("takes fewer where it is told so, folds the rest, and its step says how many", async () => {
    const scene = await loadEgo(emptyScene, members, place, 4);
    expect(scene.nodes.size).toBe(4);
    expect(scene.folds).toMatchObject([{ id: "alliance:a", relation: "MEMBER_OF", total: 20 }]);
    expect(scene.steps).toEqual([{ act: "seed", id: "alliance:a", most: 4 }]);
    const tools = {
      readNeighborhood: async () => members,
      readDirectTies: async () => Promise.reject(new Error()),
      place,
    };
    expect((await replaySteps(scene.steps, tools)).scene).toEqual(scene);
  });
});

describe("expanding a relation", () => {
  test("moves nothing that is there", async () => {
    const before = await loadEgo(emptyScene, members, place);
    const after = await expandRelation(before, expansion, { neighborhood: bridge, place });
    expect(places(after)).toMatchObject(places(before));
    expect(after.nodes.size).toBe(before.nodes.size + 2);
  });

  test("does not draw a thing or a tie twice", async () => {
    const once = await expandRelation(await loadEgo(emptyScene, members, place), expansion, {
      neighborhood: bridge,
      place,
    });
    const twice = await expandRelation(once, expansion, { neighborhood: bridge, place });
    expect(twice.nodes.size).toBe(once.nodes.size);
    expect(twice.ties.size).toBe(once.ties.size);
  });

  test("refuses what would overfill the picture, and says how much room there is", async () => {
    const nearlyFull = neighborhood(alliance, [
      { relation: "MEMBER_OF", direction: "IN", ids: institutions(mostNodes - 3) },
    ]);
    const scene = await loadEgo(emptyScene, nearlyFull, async () => ({}), mostNodes);
    const many = neighborhood(thing("institution:i1"), [
      { relation: "ATTENDED", direction: "OUT", ids: ["event:1", "event:2", "event:3", "event:4"] },
    ]);
    const attempt = expandRelation(scene, { ...expansion, relation: "ATTENDED" }, { neighborhood: many, place });
    await expect(attempt).rejects.toThrow(SceneFullError);
    await expect(attempt).rejects.toMatchObject({ room: 2, fits: 13 });
  });
});

describe("other changes", () => {
  test("removing a thing takes along what nothing else holds", async () => {
    const scene = await expandRelation(await loadEgo(emptyScene, members, place), expansion, {
      neighborhood: bridge,
      place,
    });
    const after = removeNode(scene, "institution:i1");
    expect(after.nodes.has("institution:i1")).toBe(false);
    expect(after.nodes.has("alliance:b")).toBe(false);
    expect(after.nodes.has("institution:i2")).toBe(true);
  });

  test("moving a thing twice is one step", async () => {
    const scene = await loadEgo(emptyScene, members, place);
    const moved = moveNode(moveNode(scene, "region:1", { x: 1.4, y: 2 }), "region:1", { x: 7.6, y: 9 });
    expect(moved.steps.at(-1)).toEqual({ act: "move", id: "region:1", x: 8, y: 9 });
    expect(moved.steps).toHaveLength(2);
  });

  test("arranging anew keeps all things and ties, and moves what is not pinned", async () => {
    const moved = moveNode(await loadEgo(emptyScene, members, place), "region:1", { x: 900, y: 900 });
    const after = await reArrange(moved, place);
    expect([...after.nodes.keys()]).toEqual([...moved.nodes.keys()]);
    expect(after.ties).toEqual(moved.ties);
    expect(after.nodes.get("region:1")).toMatchObject({ x: 900, y: 900 });
    const free = await reArrange(togglePin(moved, "region:1"), place);
    expect(free.nodes.get("region:1")?.x).not.toBe(900);
  });

  test("one neighbour picked from a fold brings its tie alone, and moves nothing", async () => {
    const scene = await loadEgo(emptyScene, members, place);
    const direct = { thing: thing("institution:i20"), ties: [tie("institution:i20", "MEMBER_OF", "alliance:a")] };
    const pick = { id: "institution:i20", relation: "MEMBER_OF", fromId: "alliance:a" } as const;
    const after = await pickNeighbor(scene, pick, { direct, place });
    expect(places(after)).toMatchObject(places(scene));
    expect(after.nodes.size).toBe(scene.nodes.size + 1);
    expect(after.ties.size).toBe(scene.ties.size + 1);
    const [fold] = after.folds;
    expect(fold === undefined ? 0 : countLeftOut(after, fold)).toBe(11);
  });

  test("a fold has a place of its own, which stays", async () => {
    const before = await loadEgo(emptyScene, members, place);
    const [fold] = before.folds;
    expect(
      [...before.nodes.values()].every(({ x, y }) => Math.hypot(x - (fold?.x ?? 0), y - (fold?.y ?? 0)) > 30),
    ).toBe(true);
    const after = await expandRelation(before, expansion, { neighborhood: bridge, place });
    expect(after.folds).toContainEqual(fold);
  });
});

describe("doing the steps of an address again", () => {
  const answers: Readonly<Record<string, Neighborhood>> = { "alliance:a": members, "institution:i1": bridge };
  const tools: SceneTools = {
    place,
    readDirectTies: ({ id }) => Promise.reject(new AskError("not-found", `nothing ties ${id}`)),
    readNeighborhood: async ({ id }) => answers[id] ?? Promise.reject(new AskError("not-found", `nothing is ${id}`)),
  };

  test("gives the very same scene", async () => {
    const expanded = await expandRelation(await loadEgo(emptyScene, members, place), expansion, {
      neighborhood: bridge,
      place,
    });
    const scene = removeNode(moveNode(await reArrange(expanded, place), "region:1", { x: 5, y: 6 }), "institution:i3");
    const again = await replaySteps(scene.steps, tools);
    expect(again.scene).toEqual(scene);
    expect(again.missingIds).toEqual([]);
  });

  test("names what is gone and opens the rest", async () => {
    const again = await replaySteps(
      [
        { act: "seed", id: "alliance:gone" },
        { act: "seed", id: "alliance:a" },
      ],
      tools,
    );
    expect(again.missingIds).toEqual(["alliance:gone"]);
    expect(again.scene.nodes.has("alliance:a")).toBe(true);
  });

  test("passes on that the server is away, rather than an empty scene", async () => {
    const down = { ...tools, readNeighborhood: () => Promise.reject(new AskError("unreachable", "down")) };
    await expect(replaySteps([{ act: "seed", id: "alliance:a" }], down)).rejects.toMatchObject({
      trouble: "unreachable",
    });
  });
});
