import type { listProjectionNodes, listProjectionTies } from "@alliance-atlas/cypher";
import { findLabelOfKind, relationTypes, type Label, type RelationType } from "@alliance-atlas/cypher/model";
import type { z } from "zod";

export type ProjectionTie = z.output<(typeof listProjectionTies)["row"]>["tie"];
type NodeRow = z.output<(typeof listProjectionNodes)["row"]>;

/** A tie as seen from one of its ends. */
export interface Arc {
  readonly to: string;
  readonly tie: ProjectionTie;
  readonly isOut: boolean;
}

export interface ProjectionNode extends NodeRow {
  readonly label: Label;
}

/** The graph in memory, as the ranking walks it; loaded once for each version of the data. */
export class Projection {
  readonly dataVersion: string;
  readonly #nodes: ReadonlyMap<string, ProjectionNode>;
  readonly #byFormerId: ReadonlyMap<string, ProjectionNode>;
  readonly #arcs = new Map<string, Map<RelationType, Arc[]>>();

  constructor(dataVersion: string, nodes: readonly NodeRow[], ties: readonly ProjectionTie[]) {
    this.dataVersion = dataVersion;
    this.#nodes = new Map(nodes.map((node) => [node.id, { ...node, label: labelOf(node.id) }]));
    const all = [...this.#nodes.values()];
    this.#byFormerId = new Map(all.flatMap((node) => node.formerIds.map((former) => [former, node] as const)));
    for (const tie of ties) {
      const type = relationTypes.find((relation) => relation === tie.type);
      if (type === undefined) continue;
      this.#add(tie.from, type, { to: tie.to, tie, isOut: true });
      this.#add(tie.to, type, { to: tie.from, tie, isOut: false });
    }
  }

  /** Finds a thing by its id or by one that once was its own. */
  find(id: string): ProjectionNode | undefined {
    return this.#nodes.get(id) ?? this.#byFormerId.get(id);
  }

  get(id: string): ProjectionNode {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`${id} is not in the projection`);
    return node;
  }

  /** Ids of a label, in order. */
  idsOf(label: Label): readonly string[] {
    return [...this.#nodes.values()].filter((node) => node.label === label).map(({ id }) => id);
  }

  arcs(id: string, type: RelationType): readonly Arc[] {
    return this.#arcs.get(id)?.get(type) ?? [];
  }

  #add(id: string, type: RelationType, arc: Arc): void {
    const byType = this.#arcs.get(id) ?? new Map<RelationType, Arc[]>();
    this.#arcs.set(id, byType);
    const arcs = byType.get(type);
    if (arcs === undefined) byType.set(type, [arc]);
    else arcs.push(arc);
  }
}

function labelOf(id: string): Label {
  const label = findLabelOfKind(id.slice(0, id.indexOf(":")));
  if (label === undefined) throw new Error(`${id} is of no kind of the model`);
  return label;
}
