import type { listProjectionNodes, listProjectionTies } from "@alliance-atlas/cypher";
import {
  findLabelOfKind,
  findRelationType,
  labelNames,
  relationTypes,
  type Label,
  type RelationType,
} from "@alliance-atlas/cypher/model";
import type { z } from "zod";
import { TieColumns, type ProjectionTie } from "./tie-columns.ts";

export type { ProjectionTie } from "./tie-columns.ts";
export type NodeColumns = z.output<(typeof listProjectionNodes)["row"]>;
export type RelationColumns = z.output<(typeof listProjectionTies)["row"]>;

/** A tie as seen from one of its ends. */
export interface Arc {
  readonly to: string;
  readonly tie: ProjectionTie;
  readonly isOut: boolean;
}

export interface ProjectionNode {
  readonly id: string;
  readonly label: Label;
  readonly degree: number;
  readonly institutionKind: string | null;
  readonly topicScope: string | null;
  /** Where a project or event says so: a partial date. */
  readonly startDate: string | null;
}

/** What holds for the whole of the data rather than for one thing. */
export interface DataSet {
  readonly dataVersion: string;
  /** In so many years a tie's weight halves; null where ties do not age. */
  readonly halfLifeYears: number | null;
}

/**
 * The graph in memory, as the ranking walks it: nodes and ties are numbers in typed arrays, and become objects when
 * somebody looks at them. Loaded once for each version of the data.
 */
export class Projection {
  readonly data: DataSet;
  /** Ids in their order; a node's number is its place here. */
  readonly ids: readonly string[];
  readonly ties: TieColumns;
  readonly #columns: NodeColumns;
  readonly #index: NodeIndex;
  readonly #numbersOf = new Map<Label, readonly number[]>();
  /** Ties that nobody states: see `suppose`. */
  readonly #supposed: readonly ProjectionTie[];

  constructor(
    data: DataSet,
    nodes: NodeColumns,
    relations: readonly RelationColumns[],
    like?: Projection,
    supposed: readonly ProjectionTie[] = [],
  ) {
    this.data = data;
    this.ids = nodes.ids;
    this.#columns = nodes;
    this.#index = like === undefined ? indexNodes(nodes) : like.#index;
    const known = relations.filter(({ type }) => findRelationType(type) !== undefined);
    this.ties = like === undefined ? new TieColumns(known, this.#index.numbers) : like.ties;
    this.#supposed = supposed;
  }

  /** The same graph with ties that nobody states, to ask what would be if: only these are held anew, all else is shared. */
  suppose(ties: readonly ProjectionTie[]): Projection {
    return new Projection(this.data, this.#columns, [], this, [...this.#supposed, ...ties]);
  }

  get dataVersion(): string {
    return this.data.dataVersion;
  }

  /** Finds a thing by its id or by one that once was its own. */
  find(id: string): ProjectionNode | undefined {
    const number = this.#index.numbers.get(this.#index.formerIds.get(id) ?? id);
    return number === undefined ? undefined : this.node(number);
  }

  get(id: string): ProjectionNode {
    return this.node(this.numberOf(id));
  }

  node(number: number): ProjectionNode {
    const { degrees, institutionKinds, topicScopes, startDates } = this.#columns;
    return {
      id: this.idOf(number),
      label: this.labelOf(number),
      degree: degrees[number] ?? 0,
      institutionKind: institutionKinds[number] || null,
      topicScope: topicScopes[number] || null,
      startDate: startDates[number] || null,
    };
  }

  numberOf(id: string): number {
    const number = this.#index.numbers.get(id);
    if (number === undefined) throw new Error(`${id} is not in the projection`);
    return number;
  }

  idOf(number: number): string {
    const id = this.ids[number];
    if (id === undefined) throw new Error(`There is no node ${number} in the projection`);
    return id;
  }

  labelOf(number: number): Label {
    const label = labelNames[this.#index.labels[number] ?? -1];
    if (label === undefined) throw new Error(`Node ${number} of the projection has no label`);
    return label;
  }

  /** Numbers of a label, in the order of ids. */
  numbersOf(label: Label): readonly number[] {
    const known = this.#numbersOf.get(label);
    if (known !== undefined) return known;
    const code = labelNames.indexOf(label);
    const found = [...this.#index.labels.keys()].filter((number) => this.#index.labels[number] === code);
    this.#numbersOf.set(label, found);
    return found;
  }

  /** Ids of a label, in order. */
  idsOf(label: Label): readonly string[] {
    return this.numbersOf(label).map((number) => this.idOf(number));
  }

  arcs(id: string, type: RelationType): readonly Arc[] {
    const { ties } = this;
    const held = Array.from(ties.halves(this.numberOf(id), relationTypes.indexOf(type)), (half) =>
      arcOf(this.tie(half >> 1), (half & 1) === 0),
    );
    const own = this.#supposed.filter((tie) => tie.type === type && (tie.from === id || tie.to === id));
    return own.length === 0 ? held : [...held, ...own.map((tie) => arcOf(tie, tie.from === id))];
  }

  /** Numbers of the things that a node holds by a relation. */
  heldBy(number: number, type: RelationType): readonly number[] {
    const halves = this.ties.halves(number, relationTypes.indexOf(type));
    const held = Array.from(
      halves.filter((half) => (half & 1) === 0),
      (half) => this.ties.to[half >> 1] ?? -1,
    );
    const own = this.#supposed.filter((tie) => tie.type === type && this.numberOf(tie.from) === number);
    return own.length === 0 ? held : [...held, ...own.map(({ to }) => this.numberOf(to))];
  }

  /** A tie by its number, as something to read. */
  tie(number: number): ProjectionTie {
    const { ties } = this;
    const type = relationTypes[ties.types[number] ?? -1];
    if (type === undefined) throw new Error(`There is no tie ${number} in the projection`);
    const [from, to] = [this.idOf(ties.from[number] ?? -1), this.idOf(ties.to[number] ?? -1)];
    return { factId: `${from}/${type}/${to}${ties.suffixOf(number)}`, type, from, to, ...ties.gradeOf(number) };
  }
}

interface NodeIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly labels: Uint8Array;
  readonly formerIds: ReadonlyMap<string, string>;
}

function indexNodes({ ids, formerIds }: NodeColumns): NodeIndex {
  return {
    numbers: new Map(ids.map((id, number) => [id, number])),
    labels: Uint8Array.from(ids, (id) => labelNames.indexOf(labelOf(id))),
    formerIds: new Map(formerIds.flatMap(([id = "", ...formers]) => formers.map((former) => [former, id] as const))),
  };
}

function arcOf(tie: ProjectionTie, isOut: boolean): Arc {
  return { to: isOut ? tie.to : tie.from, tie, isOut };
}

function labelOf(id: string): Label {
  const label = findLabelOfKind(id.slice(0, id.indexOf(":")));
  if (label === undefined) throw new Error(`${id} is of no kind of the model`);
  return label;
}
