import type { Basis, EntityKind, Trust } from "../api/generated/graphql.ts";
import type { SceneFilter, YearRange } from "./scene-filter.ts";
import { isId, mark } from "./url-parts.ts";

const mostHidden = 200;
const undated = "undated";

export function writeFilter(filter: SceneFilter): readonly (readonly [string, string])[] {
  const { hiddenKinds, hiddenGroups, hiddenIds, years, asOf, minTrust, bases } = filter;
  const list = (items: ReadonlySet<string>): string => [...items].sort().join(mark);
  return [
    ["hide", list(hiddenGroups)],
    ["hideKind", list(hiddenKinds)],
    ["hideId", list(hiddenIds)],
    ["years", years === undefined ? "" : [years.from, years.to, ...(years.hasUndated ? [undated] : [])].join(mark)],
    ["asOf", asOf ?? ""],
    ["trust", minTrust ?? ""],
    ["basis", list(bases)],
  ].flatMap(([name = "", value = ""]) => (value === "" ? [] : [[name, value] as const]));
}

export function readFilter(parameters: URLSearchParams): SceneFilter {
  const list = (name: string): readonly string[] => (parameters.get(name) ?? "").split(mark).filter(Boolean);
  const asOf = parameters.get("asOf") ?? "";
  const trust = parameters.get("trust") ?? "";
  return {
    hiddenGroups: new Set(list("hide").filter((name) => /^[a-z]+$/.test(name))),
    // The names are looked up, never trusted: an unknown kind hides nothing.
    hiddenKinds: new Set(list("hideKind").map((name) => name as EntityKind)),
    hiddenIds: new Set(list("hideId").filter(isId).slice(0, mostHidden)),
    years: readYears(list("years")),
    asOf: /^\d{4}(?:-\d{2}){0,2}$/.test(asOf) ? asOf : undefined,
    minTrust: isTrust(trust) ? trust : undefined,
    bases: new Set(list("basis").filter(isBasis)),
  };
}

function readYears([from = "", to = "", also]: readonly string[]): YearRange | undefined {
  if (![from, to].every((year) => /^\d{4}$/.test(year)) || from > to) return undefined;
  return { from: Number(from), to: Number(to), hasUndated: also === undated };
}

function isTrust(text: string): text is Trust {
  return text === "A" || text === "B" || text === "C";
}

function isBasis(text: string): text is Basis {
  return text === "STATED" || text === "INFERRED" || text === "CURATED";
}
