import type { DumpedThing, DumpedTie } from "./graph-dump.ts";

/** Something that sorts by keys, each ascending or descending. */
export interface Sortable {
  readonly keys: readonly (readonly [key: string | number, direction: 1 | -1])[];
}

export interface PageArguments {
  readonly first?: number;
  readonly last?: number;
  readonly orderBy?: string;
}

type Values = Readonly<Record<string, unknown>>;

export function page<Edge extends Sortable & { readonly node: () => object }>(
  all: readonly Edge[],
  { first, last }: PageArguments,
): object {
  const sorted = all.toSorted(byKeys);
  const size = last ?? first ?? 20;
  const edges = last === undefined ? sorted.slice(0, size) : sorted.slice(-size);
  const isCut = sorted.length > size;
  return {
    totalCount: sorted.length,
    edges,
    nodes: () => edges.map(({ node }) => node()),
    pageInfo: { hasNextPage: isCut && last === undefined, hasPreviousPage: isCut && last !== undefined },
  };
}

export function byKeys(one: Sortable, other: Sortable): number {
  for (const [place, [key, direction]] of one.keys.entries()) {
    const against = other.keys[place]?.[0] ?? "";
    if (key !== against) return key < against ? -direction : direction;
  }
  return 0;
}

export function ascending(key: unknown): readonly [string | number, 1] {
  return [typeof key === "number" ? key : String(key), 1];
}

function descending(key: unknown): readonly [string | number, -1] {
  return [typeof key === "number" ? key : String(key), -1];
}

export function tieKeys(
  order: string | undefined,
  { properties: tie }: DumpedTie,
  { properties: node }: DumpedThing,
): Sortable["keys"] {
  const named = [ascending(node["sortKey"]), ascending(tie["factId"])];
  if (order === "RECENT") return [descending(tie["since"] ?? tie["asOf"] ?? ""), ...named];
  return order === "DEGREE" ? [descending(node["degree"]), ...named] : named;
}

export function listKeys(order: string | undefined, thing: Values): Sortable["keys"] {
  const named = ascending(thing["sortKey"]);
  switch (order) {
    case "FOUNDED_ASC":
      return [ascending(thing["foundedYear"] ?? Infinity), named];
    case "FOUNDED_DESC":
      return [descending(thing["foundedYear"] ?? -Infinity), named];
    case "MEMBERS_DESC":
      return [descending(thing["capturedMembers"]), named];
    case "ALLIANCES_DESC":
      return [descending(thing["allianceCount"]), named];
    case "DEGREE_DESC":
      return [descending(thing["degree"]), named];
    default:
      return [named];
  }
}
