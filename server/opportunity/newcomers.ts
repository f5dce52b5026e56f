import type { Projection } from "./projection.ts";
import { cooperation, workRelations } from "./partners/work-graph.ts";

/** With so many works or fewer there is hardly a history to judge a body by. */
const fewWorks = 1;

const works = [...Object.values(workRelations).flat(), ...cooperation];

/** Whether an institution is new, as far as the graph knows: at most one project, standard, platform or cooperation. */
export function isNewcomer(projection: Projection, id: string): boolean {
  if (projection.get(id).label !== "Institution") return false;
  return new Set(works.flatMap((type) => projection.arcs(id, type).map(({ to }) => to))).size <= fewWorks;
}
