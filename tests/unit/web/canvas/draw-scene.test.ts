import { describe, expect, test } from "vitest";
import { drawScene } from "../../../../web/canvas/draw-scene.ts";
import { noFilter } from "../../../../web/state/scene-filter.ts";
import { emptyScene, type Scene } from "../../../../web/state/scene.ts";
import { visibleScene } from "../../../../web/state/visible-scene.ts";
import { thing, tie } from "../worlds.ts";

const wording = {
  language: "zh",
  groupOf: (relation: string) => (relation === "MEMBER_OF" ? "membership" : "place"),
} as const;

function draw(scene: Scene) {
  return drawScene(scene, visibleScene(scene, noFilter, wording.groupOf), wording);
}

function sceneOf(things: readonly ReturnType<typeof thing>[], ties: readonly ReturnType<typeof tie>[]): Scene {
  return {
    ...emptyScene,
    nodes: new Map(things.map((each) => [each.id, { thing: each, x: 0, y: 0 }])),
    ties: new Map(ties.map((each) => [each.factId, each])),
  };
}

describe("drawing a scene", () => {
  test("all ties between two things are one line that looks like the strongest", () => {
    const { edges } = draw(
      sceneOf(
        [thing("institution:i"), thing("alliance:a", "ALLIANCE")],
        [tie("alliance:a", "RELIES_ON", "institution:i"), tie("institution:i", "MEMBER_OF", "alliance:a")],
      ),
    );
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({
      group: "membership",
      from: "institution:i",
      label: "MEMBER_OF +1",
      hasArrow: false,
    });
    expect(edges[0]?.factIds).toHaveLength(2);
  });

  test("an arrow stands where the kinds do not say which way a tie reads", () => {
    const things = [thing("institution:i"), thing("institution:j")];
    expect(draw(sceneOf(things, [tie("institution:i", "PART_OF", "institution:j")])).edges[0]?.hasArrow).toBe(true);
    expect(draw(sceneOf(things, [tie("institution:i", "COOPERATES_WITH", "institution:j")])).edges[0]?.hasArrow).toBe(
      false,
    );
  });

  test("a chair unit is told apart", () => {
    const { nodes } = draw(
      sceneOf(
        [thing("institution:i"), thing("alliance:a", "ALLIANCE")],
        [tie("institution:i", "CHAIRS", "alliance:a")],
      ),
    );
    expect(nodes.filter(({ isLead }) => isLead).map(({ id }) => id)).toEqual(["institution:i"]);
  });

  test("what is left out of a relation is a fold with its number, and counts at its thing", () => {
    const scene = sceneOf(
      [thing("alliance:a", "ALLIANCE", 44), thing("institution:i")],
      [tie("institution:i", "MEMBER_OF", "alliance:a")],
    );
    const fold = { id: "alliance:a", relation: "MEMBER_OF", direction: "IN", text: { zh: "", en: null } } as const;
    const { nodes, folds } = draw({ ...scene, folds: [{ ...fold, total: 42, x: 5, y: 6 }] });
    expect(folds).toMatchObject([{ ownerId: "alliance:a", leftOut: 41, x: 5, y: 6 }]);
    expect(nodes.find(({ id }) => id === "alliance:a")?.leftOut).toBe(43);
  });

  test("a fold of which all is drawn by now is not drawn", () => {
    const scene = sceneOf(
      [thing("alliance:a", "ALLIANCE"), thing("institution:i")],
      [tie("institution:i", "MEMBER_OF", "alliance:a")],
    );
    const fold = { id: "alliance:a", relation: "MEMBER_OF", direction: "IN", text: { zh: "", en: null } } as const;
    expect(draw({ ...scene, folds: [{ ...fold, total: 1, x: 0, y: 0 }] }).folds).toEqual([]);
  });
});
