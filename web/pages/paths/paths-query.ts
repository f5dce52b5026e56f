import type { RelationType } from "../../api/generated/graphql.ts";

/** What an address of this page asks. */
export interface PathsQueryState {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly maxHops: number;
  readonly allowsHubs: boolean;
  readonly without: readonly RelationType[];
}

export const hopChoices = [2, 3, 4] as const;
const defaultHops = 4;

/** A relation that nobody knows is left out, as the API would refuse the whole question for it. */
export function readPathsQuery(
  query: Readonly<Record<string, string>>,
  isKnown: (relation: RelationType) => boolean,
): PathsQueryState {
  const hops = Number(query["max"]);
  return {
    from: query["from"],
    to: query["to"],
    maxHops: hopChoices.some((choice) => choice === hops) ? hops : defaultHops,
    allowsHubs: query["hubs"] === "1",
    without: (query["without"] ?? "")
      .split(",")
      .filter((name) => /^[A-Z_]+$/.test(name))
      .map((name) => name as RelationType) // has the form of one, and is looked up here
      .filter(isKnown),
  };
}

export function writePathsQuery({ from, to, maxHops, allowsHubs, without }: PathsQueryState) {
  return {
    from,
    to,
    max: maxHops === defaultHops ? undefined : maxHops,
    hubs: allowsHubs,
    without: without.length === 0 ? undefined : without.join(","),
  };
}
