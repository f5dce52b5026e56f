import { findDataState, listHierarchy, type Graph } from "@alliance-atlas/cypher";
import { compile, type ListFilter, type TraitName, type TraitsPlan } from "@alliance-atlas/cypher/compile";
import type { Label } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import { KeptByVersion } from "../kept-by-version.ts";
import { countFacets, type Counted, type Traits } from "./count-facets.ts";
import { Hierarchy } from "./hierarchy.ts";

const traitsShape = z.record(z.string(), z.array(z.string()));

interface Kept {
  readonly hierarchy: Hierarchy;
  /** Of lists without conditions beside their facets, by their texts. */
  readonly things: Map<string, Promise<readonly Traits[]>>;
}

export interface FacetCounts {
  readonly counts: ReadonlyMap<TraitName, readonly Counted[]>;
  /** Knows the names of what was counted by. */
  readonly hierarchy: Hierarchy;
}

export interface ListToCount {
  readonly label: Label;
  readonly filter: ListFilter;
  readonly facets: readonly TraitName[];
}

/**
 * Counts what the choices of a list would leave. What is chosen is held against the things in memory: each combination
 * of choices as a text of its own would have to be planned, which takes many times as long as to count.
 */
export class FacetStore {
  readonly #graph: Graph;
  readonly #kept: KeptByVersion<Kept>;

  constructor(graph: Graph, onUse?: (isHit: boolean) => void) {
    this.#graph = graph;
    this.#kept = new KeptByVersion(onUse);
  }

  async count({ label, filter, facets }: ListToCount, signal: AbortSignal | undefined): Promise<FacetCounts> {
    const { hierarchy, things } = await this.#current(signal);
    const plan = { kind: "traits", label, filter: withoutFacets(filter, facets), traits: facets } as const;
    return { hierarchy, counts: countFacets(await this.#read(plan, things, signal), { facets, filter, hierarchy }) };
  }

  /** What is kept is read for all who ask, so that none of them ends it by leaving. */
  async #read(plan: TraitsPlan, things: Kept["things"], signal: AbortSignal | undefined): Promise<readonly Traits[]> {
    const statement = compile(plan);
    if (Object.keys(statement.parameters).length > 0) return readTraits(await this.#graph.ask(statement, { signal }));
    const known = things.get(statement.text);
    if (known !== undefined) return known;
    const read = this.#graph.ask(statement).then(readTraits);
    things.set(statement.text, read);
    read.catch(() => things.delete(statement.text));
    return read;
  }

  /** The graph is asked each time which data it holds, so that nothing is counted from a former version. */
  async #current(signal: AbortSignal | undefined): Promise<Kept> {
    const [state] = await this.#graph.run(findDataState, {}, { signal });
    return this.#kept.get(state?.dataVersion ?? "", async () => ({
      hierarchy: new Hierarchy(await this.#graph.run(listHierarchy, {})),
      things: new Map(),
    }));
  }
}

function readTraits(rows: readonly Readonly<Record<string, unknown>>[]): readonly Traits[] {
  return rows.map((row) => traitsShape.parse(row["thing"]));
}

/** Conditions that are no facets are left to the graph. */
function withoutFacets(filter: ListFilter, facets: readonly TraitName[]): ListFilter {
  const isOther = ([name]: [string, unknown]): boolean => !facets.some((facet) => facet === name);
  const { values = {}, ...others } = filter;
  return {
    ...Object.fromEntries(Object.entries(others).filter(isOther)),
    values: Object.fromEntries(Object.entries(values).filter(isOther)),
  };
}
