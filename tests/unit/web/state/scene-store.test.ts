import { describe, expect, test } from "vitest";
import type { RelationType } from "../../../../web/api/generated/graphql.ts";
import { placeNodes } from "../../../../web/layout/place-nodes.ts";
import { loadEgo } from "../../../../web/state/load-ego.ts";
import { removeNode } from "../../../../web/state/remove-node.ts";
import { createSceneStore } from "../../../../web/state/scene-store.ts";
import { emptyScene } from "../../../../web/state/scene.ts";
import { institutions, neighborhood, thing } from "../worlds.ts";

const groupOf = (relation: RelationType): string => (relation === "LOCATED_IN" ? "place" : "membership");
const scene = await loadEgo(
  emptyScene,
  neighborhood(thing("alliance:a", "ALLIANCE"), [
    { relation: "MEMBER_OF", direction: "IN", ids: institutions(3) },
    { relation: "LOCATED_IN", direction: "OUT", ids: ["region:1"] },
  ]),
  async (request) => placeNodes(request),
);

describe("the store of a scene", () => {
  test("undo brings back the very scene before", () => {
    const store = createSceneStore(groupOf);
    store.replace(scene);
    store.commit(removeNode(scene, "institution:i1"));
    expect(store.canUndo.value).toBe(true);
    store.undo();
    expect(store.scene.value).toBe(scene);
    expect(store.canUndo.value).toBe(false);
  });

  test("a selected thing that leaves the scene is not selected any more", () => {
    const store = createSceneStore(groupOf);
    store.replace(scene);
    store.selectedId.value = "institution:i1";
    store.commit(removeNode(scene, "institution:i1"));
    expect(store.selectedId.value).toBeUndefined();
  });

  test("hiding a group of ties hides what only they hold, and shows it again", () => {
    const store = createSceneStore(groupOf);
    store.replace(scene);
    store.toggleGroup("place");
    expect(store.visible.value.nodeIds.has("region:1")).toBe(false);
    expect(store.visible.value.ties).toHaveLength(3);
    store.toggleGroup("place");
    expect(store.visible.value.nodeIds.has("region:1")).toBe(true);
  });

  test("no filter hides the thing that the scene began with", () => {
    const store = createSceneStore(groupOf);
    store.replace(scene);
    store.toggleKind("ALLIANCE");
    store.toggleGroup("place");
    store.toggleGroup("membership");
    expect([...store.visible.value.nodeIds]).toEqual(["alliance:a"]);
  });

  test("filters leave the scene itself alone", () => {
    const store = createSceneStore(groupOf);
    store.replace(scene);
    store.toggleKind("INSTITUTION");
    expect(store.scene.value).toBe(scene);
    expect(store.visible.value.nodeIds.has("institution:i1")).toBe(false);
  });
});
