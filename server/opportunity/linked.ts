import type { RelationType } from "@alliance-atlas/cypher/model";
import type { Projection } from "./projection.ts";

/** Ties by which two bodies are linked already, or are one body, or look alike. */
const direct: readonly RelationType[] = [
  "COOPERATES_WITH",
  "INVESTED_IN",
  "HELPED",
  "PART_OF",
  "SUPERVISES",
  "SAME_AS",
  "POSSIBLY_SAME_AS",
  "DIFFERENT_FROM",
  "MEMBER_OF",
  "CHAIRS",
  "LEADS",
  "FOUNDED_WITH",
  "OPERATES",
  "SECRETARIAT_OF",
  "EMPLOYS_OFFICER",
  "APPLIED_TO_JOIN",
  "RELIES_ON",
];

/** Things in which whoever takes part works together: a joint project, standard or platform. */
const joint: readonly RelationType[] = [
  "LEADS_PROJECT",
  "PARTICIPATES_IN",
  "DRAFTED",
  "RELEASED",
  "TOOK_PART_IN",
  "OWNS",
  "CO_BUILT",
];

/** By these a body belongs to an alliance. */
export const belonging: readonly RelationType[] = ["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH"];

/** Everything that a thing must never be suggested to: itself, what it is linked with already, what may be itself. */
export function linkedTo(projection: Projection, id: string): ReadonlySet<string> {
  const linked = new Set(directlyLinkedTo(projection, id));
  for (const type of joint) {
    for (const shared of projection.arcs(id, type)) {
      for (const back of joint) for (const arc of projection.arcs(shared.to, back)) linked.add(arc.to);
    }
  }
  return linked;
}

/** The same without those met in a joint project, standard or platform. */
export function directlyLinkedTo(projection: Projection, id: string): ReadonlySet<string> {
  const linked = new Set([id, ...siblings(projection, id)]);
  for (const type of direct) for (const arc of projection.arcs(id, type)) linked.add(arc.to);
  return linked;
}

/** Parts of one parent, and the parts of a part: one house. */
function siblings(projection: Projection, id: string): readonly string[] {
  const parents = projection.arcs(id, "PART_OF").filter(({ isOut }) => isOut);
  return parents.flatMap(({ to }) =>
    projection
      .arcs(to, "PART_OF")
      .filter(({ isOut }) => !isOut)
      .map((arc) => arc.to),
  );
}

/** Institutions that belong to an alliance together with this one. */
export function fellowsOf(projection: Projection, id: string): ReadonlySet<string> {
  const fellows = new Set<string>();
  for (const type of belonging) {
    for (const { to, isOut } of projection.arcs(id, type)) {
      if (!isOut || projection.get(to).label !== "Alliance") continue;
      for (const back of belonging) {
        for (const arc of projection.arcs(to, back)) if (!arc.isOut) fellows.add(arc.to);
      }
    }
  }
  fellows.delete(id);
  return fellows;
}
