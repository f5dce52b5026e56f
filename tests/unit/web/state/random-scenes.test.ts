import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandQuestion, expandRelation } from "../../../../web/state/expand-relation.ts";
import { egoQuestion, loadEgo } from "../../../../web/state/load-ego.ts";
import { moveNode } from "../../../../web/state/move-node.ts";
import { pickNeighbor } from "../../../../web/state/pick-neighbor.ts";
import { togglePin } from "../../../../web/state/pin-node.ts";
import { reArrange } from "../../../../web/state/re-arrange.ts";
import { removeNode } from "../../../../web/state/remove-node.ts";
import { replaySteps } from "../../../../web/state/replay-steps.ts";
import { filterParts, toggled, type SceneFilter } from "../../../../web/state/scene-filter.ts";
import { createSceneStore, type SceneStore } from "../../../../web/state/scene-store.ts";
import { readSceneAddress, writeSceneAddress } from "../../../../web/state/scene-url.ts";
import type { Scene } from "../../../../web/state/scene.ts";
import {
  arbitraryDeeds,
  worldIds,
  worldRelations,
  worldTools,
  type ArbitraryDeed,
} from "../../../support/scene-world.ts";

const groupOf = (): string => "membership";
const { place } = worldTools;

/** What counts of a picture: things with places, ties, folds, pins, what is left out of it. */
function hashOf({ scene, filter }: { readonly scene: Scene; readonly filter: SceneFilter }): string {
  return JSON.stringify([
    [...scene.nodes].map(([id, { x, y }]) => [id, x, y]),
    [...scene.ties.keys()],
    scene.folds,
    [...scene.pinnedIds].sort(),
    filterParts.map((part) => {
      const value = filter[part];
      return value instanceof Set ? [...value].sort() : (value ?? null);
    }),
  ]);
}

async function openStore(): Promise<SceneStore> {
  const store = createSceneStore(groupOf);
  store.replace((await replaySteps([{ act: "seed", id: "alliance:a0" }], worldTools)).scene);
  return store;
}

/** Does one deed; it always leaves a new moment, also where it finds nothing to do. */
async function perform(store: SceneStore, { what, which, x, y }: ArbitraryDeed): Promise<void> {
  const scene = store.scene.value;
  const filter = store.filter.value;
  const here = [...scene.nodes.keys()];
  const id = here[which % here.length] ?? "alliance:a0";
  const relation = worldRelations[which % worldRelations.length];
  switch (what) {
    case "seed": {
      const wanted = worldIds[which % worldIds.length] ?? "";
      return store.commit(await loadEgo(scene, await worldTools.readNeighborhood(egoQuestion(wanted)), place));
    }
    case "expand": {
      const expansion = { id, count: 3 + (which % 12), ...(relation ?? { relation: "CHAIRS", direction: "OUT" }) };
      const neighborhood = await worldTools.readNeighborhood(expandQuestion(expansion));
      return store.commit(await expandRelation(scene, expansion, { neighborhood, place }));
    }
    case "pick": {
      const pick = {
        id: `institution:i${which % 12}`,
        fromId: `alliance:a${which % 3}`,
        relation: "MEMBER_OF",
      } as const;
      if (!scene.nodes.has(pick.fromId) || (which % 12) % 3 !== which % 3) return store.commit(togglePin(scene, id));
      return store.commit(await pickNeighbor(scene, pick, { direct: await worldTools.readDirectTies(pick), place }));
    }
    case "drop":
      return store.commit(here.length > 3 ? removeNode(scene, id) : togglePin(scene, id));
    case "move":
      return store.commit(moveNode(togglePin(scene, id), id, { x, y }));
    case "pin":
      return store.commit(togglePin(scene, id));
    case "arrange":
      return store.commit(await reArrange(scene, place));
    case "hide":
      return store.sift({ ...filter, hiddenIds: toggled(filter.hiddenIds, id) }, "hiddenIds");
    case "years":
      return store.sift(
        { ...filter, asOf: String(2000 + (which % 20)), minTrust: which % 2 === 0 ? "A" : "B" },
        "asOf",
      );
    case "kind":
      return store.sift({ ...filter, hiddenKinds: toggled(filter.hiddenKinds, "REGION") }, "hiddenKinds");
  }
}

describe("whatever a reader does", () => {
  test("20 steps, 20 undos and 20 redos lead back to the very same pictures", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDeeds(20), async (deeds) => {
        const store = await openStore();
        const begin = hashOf({ scene: store.scene.value, filter: store.filter.value });
        for (const deed of deeds) await perform(store, deed);
        const end = hashOf({ scene: store.scene.value, filter: store.filter.value });
        for (let turn = 0; turn < 20; turn += 1) store.undo();
        expect(hashOf({ scene: store.scene.value, filter: store.filter.value })).toBe(begin);
        for (let turn = 0; turn < 20; turn += 1) store.redo();
        expect(hashOf({ scene: store.scene.value, filter: store.filter.value })).toBe(end);
      }),
      { numRuns: 6 },
    );
  });

  test("no step but moving and arranging moves what is there by half a pixel", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDeeds(8), async (deeds) => {
        const store = await openStore();
        for (const deed of deeds.filter(({ what }) => what !== "move" && what !== "arrange")) {
          const before = store.scene.value;
          await perform(store, deed);
          for (const [id, { x, y }] of store.scene.value.nodes) {
            const old = before.nodes.get(id);
            if (old !== undefined) expect(Math.hypot(x - old.x, y - old.y)).toBeLessThanOrEqual(0.5);
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test("its address opens the very same picture: 50 random ones", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDeeds(4), async (deeds) => {
        const store = await openStore();
        for (const deed of deeds) await perform(store, deed);
        const [scene, filter] = [store.scene.value, store.filter.value];
        const [first] = scene.nodes.keys();
        const address = writeSceneAddress({
          steps: scene.steps,
          filter,
          selectedIds: first === undefined ? [] : [first],
          spotlight: first === undefined ? undefined : { id: first, depth: 2 },
          view: "table",
        });
        const read = readSceneAddress(address);
        const again = await replaySteps(read.steps, worldTools);
        expect(again.missingIds).toEqual([]);
        expect(hashOf({ scene: again.scene, filter: read.filter })).toBe(hashOf({ scene, filter }));
        expect(writeSceneAddress(read)).toBe(address);
      }),
      { numRuns: 50 },
    );
  });

  test("an id that is gone is told, and the rest opens", async () => {
    const again = await replaySteps(
      [
        { act: "seed", id: "alliance:a0" },
        { act: "pick", id: "institution:gone", fromId: "alliance:a0", relation: "MEMBER_OF" },
        { act: "expand", id: "institution:gone", relation: "MEMBER_OF", direction: "OUT", count: 5 },
        { act: "pin", id: "institution:i0" },
      ],
      worldTools,
    );
    expect(again.missingIds).toEqual(["institution:gone"]);
    expect(again.scene.pinnedIds).toEqual(new Set(["institution:i0"]));
  });
});
