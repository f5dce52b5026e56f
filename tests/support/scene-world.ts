import * as fc from "fast-check";
import { AskError } from "../../web/api/ask-error.ts";
import type { RelationType } from "../../web/api/generated/graphql.ts";
import type { Neighborhood, Tie } from "../../web/api/shapes.ts";
import { placeNodes } from "../../web/layout/place-nodes.ts";
import type { SceneTools } from "../../web/state/scene-tools.ts";
import { otherEnd, type Direction } from "../../web/state/scene.ts";
import { thing, tie } from "../unit/web/worlds.ts";

/** A small world with hubs, so that folds, several seeds and shared neighbours come about. */
const ids = {
  alliances: Array.from({ length: 6 }, (_, index) => `alliance:a${index}`),
  institutions: Array.from({ length: 12 }, (_, index) => `institution:i${index}`),
  regions: Array.from({ length: 4 }, (_, index) => `region:r${index}`),
};
const ties: readonly Tie[] = [
  ...ids.institutions.flatMap((id, index) => [
    tie(id, "MEMBER_OF", `alliance:a${index % 3}`),
    ...(index % 4 === 0 ? [tie(id, "MEMBER_OF", `alliance:a${3 + (index % 3)}`)] : []),
    tie(id, "LOCATED_IN", `region:r${index % 4}`),
  ]),
  ...ids.alliances.map((id, index) => tie(`institution:i${index}`, "CHAIRS", id)),
];
const everything = [...ids.alliances, ...ids.institutions, ...ids.regions];

export const worldIds: readonly string[] = everything;

function kindOf(id: string): "ALLIANCE" | "REGION" | "INSTITUTION" {
  if (id.startsWith("alliance")) return "ALLIANCE";
  return id.startsWith("region") ? "REGION" : "INSTITUTION";
}

function tiesOf(id: string, relation: RelationType, direction: Direction): readonly Tie[] {
  return ties.filter(
    (each) => each.relation === relation && (direction === "OUT" ? each.fromId === id : each.toId === id),
  );
}

const groups: readonly { readonly relation: RelationType; readonly direction: Direction }[] = (
  ["CHAIRS", "LOCATED_IN", "MEMBER_OF"] as const
).flatMap((relation) => [
  { relation, direction: "OUT" as const },
  { relation, direction: "IN" as const },
]);

/** The world as the API tells it; places as the page works them out. */
export const worldTools: SceneTools = {
  place: async (request) => placeNodes(request),
  readNeighborhood: async ({ id, relations, perRelation }): Promise<Neighborhood> => {
    if (!everything.includes(id)) throw new AskError("not-found", `nothing is ${id}`);
    const found = groups
      .filter(({ relation }) => relations === undefined || relations.includes(relation))
      .map((group) => ({ ...group, ties: tiesOf(id, group.relation, group.direction) }))
      .filter((group) => group.ties.length > 0);
    const shown = found.map((group) => ({ ...group, ties: group.ties.slice(0, perRelation) }));
    const nodeIds = [...new Set(shown.flatMap((group) => group.ties.map((each) => otherEnd(each, id))))];
    return {
      center: thing(id, kindOf(id)),
      groups: found.map(({ relation, direction, ties: all }) => ({
        relation,
        direction,
        text: { zh: relation, en: relation },
        total: all.length,
        nodeIds: all.slice(0, perRelation).map((each) => otherEnd(each, id)),
        omitted: Math.max(0, all.length - perRelation),
      })),
      nodes: nodeIds.map((each) => thing(each, kindOf(each))),
      ties: ties.filter(({ fromId, toId }) => [fromId, toId].every((end) => end === id || nodeIds.includes(end))),
      total: 0,
      omitted: 0,
    };
  },
  readDirectTies: async ({ id, fromId, relation }) => {
    const direct = ties.filter(
      (each) => each.relation === relation && [each.fromId, each.toId].sort().join() === [id, fromId].sort().join(),
    );
    if (direct.length === 0) throw new AskError("not-found", `${id} and ${fromId} are not tied`);
    return { thing: thing(id, kindOf(id)), ties: direct };
  },
};

/** Something that a reader does, chosen by numbers: which thing of those that are there is told when it is done. */
export const arbitraryDeeds = (count: number) =>
  fc.array(
    fc.record({
      what: fc.constantFrom(
        ...(["seed", "expand", "expand", "pick", "drop", "move", "pin", "arrange", "hide", "years", "kind"] as const),
      ),
      which: fc.nat(10_000),
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    }),
    { minLength: count, maxLength: count },
  );

export type ArbitraryDeed = ReturnType<typeof arbitraryDeeds> extends fc.Arbitrary<(infer Deed)[]> ? Deed : never;
export { groups as worldRelations };
