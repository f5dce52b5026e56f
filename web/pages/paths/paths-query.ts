import type { RelationType } from "../../api/generated/graphql.ts";
import { isId } from "../../state/url-parts.ts";

/** What an address of this page asks. */
export interface PathsQueryState {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly maxHops: number;
  readonly allowsHubs: boolean;
  readonly without: readonly RelationType[];
  /** Things that no path may lead through. */
  readonly avoiding: readonly string[];
  /** The only kind of paths to show, as the answer names it. */
  readonly kind: string | undefined;
}

export const hopChoices = [2, 3, 4] as const;
const defaultHops = 4;
/** More would make a question that no list of paths needs. */
const mostAvoided = 50;

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
    avoiding: (query["avoid"] ?? "").split(",").filter(isId).slice(0, mostAvoided),
    kind: query["kind"],
  };
}

export function writePathsQuery({ from, to, maxHops, allowsHubs, without, avoiding, kind }: PathsQueryState) {
  return {
    from,
    to,
    max: maxHops === defaultHops ? undefined : maxHops,
    hubs: allowsHubs,
    without: without.length === 0 ? undefined : without.join(","),
    avoid: avoiding.length === 0 ? undefined : avoiding.join(","),
    kind,
  };
}
