import type { Binder } from "./binder.ts";
import { compileFilter, ends, where } from "./filter.ts";
import type { TraitName, TraitsPlan } from "./plan.ts";

/** By what the things of a list are counted: a row of lists for each, so that one text does for whatever is chosen. */
export function compileTraits({ label, filter, traits }: TraitsPlan, binder: Binder): string {
  const { start, conditions } = compileFilter(label, filter, binder);
  const read = traits.map((name) => `${name}: ${traitOf(name)}`);
  return [`${start}${where(conditions)}`, "WITH DISTINCT n0", `RETURN {${read.join(", ")}} AS thing`].join("\n");
}

function traitOf(name: TraitName): string {
  if (name === "having") return "coalesce(n0.relationCounts, [])";
  return isEnd(name)
    ? `[(n0)-[:${ends[name].ties}]->(e:${ends[name].label}) | e.id]`
    : `[x IN [n0.${name}] WHERE x IS NOT NULL]`;
}

function isEnd(name: TraitName): name is keyof typeof ends {
  return name in ends;
}
