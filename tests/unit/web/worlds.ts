import type { EntityKind, RelationType } from "../../../web/api/generated/graphql.ts";
import type { Neighborhood, Thing, Tie } from "../../../web/api/shapes.ts";

export function thing(id: string, kind: EntityKind = "INSTITUTION", degree = 3): Thing {
  return { id, kind, name: `${id}的全称`, nameEn: null, shortName: { zh: id, en: null }, degree };
}

export function tie(fromId: string, relation: RelationType, toId: string): Tie {
  return {
    factId: `${fromId}/${relation}/${toId}`,
    relation,
    fromId,
    toId,
    text: { zh: relation, en: relation },
    role: null,
    title: null,
    since: null,
    until: null,
    asOf: null,
    basis: "STATED",
    trust: "A",
    proofCount: 1,
  };
}

interface Group {
  readonly relation: RelationType;
  readonly direction: "IN" | "OUT";
  readonly ids: readonly string[];
  /** All that there are; the listed ones when left out. */
  readonly total?: number;
}

/** A thing and its neighbours as the API answers. */
export function neighborhood(center: Thing, groups: readonly Group[]): Neighborhood {
  const ids = [...new Set(groups.flatMap((group) => group.ids))];
  const ties = groups.flatMap(({ relation, direction, ids: others }) =>
    others.map((other) => (direction === "OUT" ? tie(center.id, relation, other) : tie(other, relation, center.id))),
  );
  return {
    center,
    groups: groups.map(({ relation, direction, ids: nodeIds, total = nodeIds.length }) => ({
      relation,
      direction,
      text: { zh: relation, en: relation },
      total,
      nodeIds,
      omitted: total - nodeIds.length,
    })),
    nodes: ids.map((id) => thing(id)),
    ties,
    total: ties.length,
    omitted: 0,
  };
}

/** Ids of institutions, as many as asked. */
export function institutions(count: number, from = 1): readonly string[] {
  return Array.from({ length: count }, (_, index) => `institution:i${from + index}`);
}
