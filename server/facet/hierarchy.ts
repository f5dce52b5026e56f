import type { listHierarchy } from "@alliance-atlas/cypher";
import type { z } from "zod";

export type HierarchyRow = z.output<(typeof listHierarchy)["row"]>;

/** Ends by which a list is filtered and counted, and how many steps of PART_OF its filter goes. */
const steps = { region: 4, industry: 2, topic: 3, programme: 2 } as const;
export type EndName = keyof typeof steps;
/** How many steps of COVERS a filter by region goes, beyond those of PART_OF. */
const coverSteps = 2;

/** What belongs to what, as the filters of lists follow it. */
export class Hierarchy {
  readonly #rows: ReadonlyMap<string, HierarchyRow>;
  readonly #countries: ReadonlySet<string>;
  readonly #above = new Map<string, readonly string[]>();

  constructor(rows: readonly HierarchyRow[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    const provinces = rows.filter(({ regionType }) => regionType === "PROVINCE");
    this.#countries = new Set(provinces.flatMap(({ partOf }) => partOf));
  }

  find(id: string): HierarchyRow | undefined {
    return this.#rows.get(id);
  }

  /** All by which a filter would find a thing that comes to this one. */
  above(end: EndName, id: string): readonly string[] {
    const key = `${end} ${id}`;
    const known = this.#above.get(key);
    if (known !== undefined) return known;
    const wholes = this.#climb([id], steps[end], ({ partOf }) => partOf);
    const all = end === "region" ? this.#climb(wholes, coverSteps, ({ coveredBy }) => coveredBy) : wholes;
    this.#above.set(key, all);
    return all;
  }

  #climb(from: readonly string[], most: number, next: (row: HierarchyRow) => readonly string[]): readonly string[] {
    const found = new Set(from);
    let edge = from;
    for (let step = 0; step < most && edge.length > 0; step += 1) {
      edge = edge.flatMap((id) => this.#nextOf(id, next)).filter((id) => !found.has(id));
      for (const id of edge) found.add(id);
    }
    return [...found];
  }

  #nextOf(id: string, next: (row: HierarchyRow) => readonly string[]): readonly string[] {
    const row = this.#rows.get(id);
    return row === undefined ? [] : next(row);
  }

  /** Countries that have provinces hold nearly everything; those that have none are as fine as their data go. */
  isCounted(end: EndName, id: string): boolean {
    if (end !== "region") return true;
    const type = this.#rows.get(id)?.regionType;
    return type === "PROVINCE" || (type === "COUNTRY" && !this.#countries.has(id));
  }
}

export function isEnd(name: string): name is EndName {
  return name in steps;
}
