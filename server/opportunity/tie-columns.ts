import { relationTypes } from "@alliance-atlas/cypher/model";
import { compressRows, type CompressedRows } from "./partners/compressed-rows.ts";
import type { RelationColumns } from "./projection.ts";

export interface TieGrade {
  readonly basis: string;
  readonly trust: string;
  readonly role?: string;
  readonly as?: string;
  readonly primary?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface ProjectionTie extends TieGrade {
  readonly factId: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What ties that came together have in common: read once and shared. */
interface TieGroup {
  readonly grade: TieGrade;
  /** What follows the ends in their fact ids. */
  readonly suffix: string;
}

const gradeFields = ["basis", "trust", "role", "as", "primary", "asOf", "since", "validFrom", "validTo"] as const;

function readGrade(values: readonly (string | null)[]): TieGrade {
  const filled = gradeFields.flatMap((field, place) => (values[place] ? [[field, values[place]] as const] : []));
  return { basis: "", trust: "", ...Object.fromEntries(filled) };
}

export function writeGrade(grade: Partial<Record<keyof TieGrade, string>>): readonly (string | null)[] {
  return gradeFields.map((field) => grade[field] ?? null);
}

/**
 * All ties as numbers, in the order of relation, holder, held and fact id. A half is a tie as seen from one end: twice
 * its number, and one more where the tie comes in. The halves of a node stand together, by relation.
 */
export class TieColumns {
  readonly count: number;
  readonly types: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly #groupOf: Int32Array;
  readonly #groups: readonly TieGroup[];
  readonly #halves: CompressedRows;

  constructor(relations: readonly RelationColumns[], numbers: ReadonlyMap<string, number>) {
    const columns = relations.toSorted((a, b) => (a.suffix < b.suffix ? -1 : Number(a.suffix > b.suffix)));
    this.#groups = columns.map(({ grade, suffix }) => ({ grade: readGrade(grade), suffix }));
    const loose = layEndToEnd(columns, numbers);
    const order = orderOfTies(loose, numbers.size);
    this.count = order.length;
    this.types = Uint8Array.from(order, (place) => loose.types[place] ?? 0);
    this.from = order.map((place) => loose.from[place] ?? 0);
    this.to = order.map((place) => loose.to[place] ?? 0);
    this.#groupOf = order.map((place) => loose.groupOf[place] ?? 0);
    this.#halves = halvesByNode(numbers.size, this.from, this.to);
  }

  /** Every grade that occurs. */
  get grades(): readonly TieGrade[] {
    return this.#groups.map(({ grade }) => grade);
  }

  gradeOf(number: number): TieGrade {
    return this.#groupAt(number).grade;
  }

  /** What follows the ends in the fact id of a tie; nothing for most. */
  suffixOf(number: number): string {
    return this.#groupAt(number).suffix;
  }

  /** Halves of a node by one relation; found by bisection, as they stand by relation. */
  halves(node: number, type: number): Int32Array {
    const { offsets, values } = this.#halves;
    const end = offsets[node + 1] ?? 0;
    let low = offsets[node] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#typeAt(middle) < type) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < end && this.#typeAt(last) === type) last += 1;
    return values.subarray(low, last);
  }

  #typeAt(place: number): number {
    return this.types[(this.#halves.values[place] ?? 0) >> 1] ?? 0;
  }

  #groupAt(number: number): TieGroup {
    const group = this.#groups[this.#groupOf[number] ?? -1];
    if (group === undefined) throw new Error(`There is no tie ${number} in the projection`);
    return group;
  }
}

interface LooseTies {
  readonly types: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly groupOf: Int32Array;
}

function layEndToEnd(columns: readonly RelationColumns[], numbers: ReadonlyMap<string, number>): LooseTies {
  const count = columns.reduce((sum, { froms }) => sum + froms.length, 0);
  const make = (): Int32Array => new Int32Array(count);
  const ties = { types: make(), from: make(), to: make(), groupOf: make() };
  let place = 0;
  columns.forEach(({ type, froms, tos }, group) => {
    const code = relationTypes.findIndex((one) => one === type);
    for (let seat = 0; seat < froms.length; seat += 1, place += 1) {
      ties.types[place] = code;
      ties.from[place] = numberOf(froms[seat] ?? "", numbers);
      ties.to[place] = numberOf(tos[seat] ?? "", numbers);
      ties.groupOf[place] = group;
    }
  });
  return ties;
}

/** Places of the ties by relation, holder, held; sorted from the last to the first, as each sort keeps what was before. */
function orderOfTies({ types, from, to }: LooseTies, nodes: number): Int32Array {
  const keys = [
    { of: to, count: nodes },
    { of: from, count: nodes },
    { of: types, count: relationTypes.length },
  ];
  let order = Int32Array.from(types.keys());
  for (const { of, count } of keys) {
    const sorted = compressRows(
      count,
      order.map((place) => of[place] ?? 0),
      order,
    );
    order = sorted.values;
  }
  return order;
}

function numberOf(id: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`A tie ends at ${id}, which is not in the projection`);
  return number;
}

function halvesByNode(nodes: number, from: Int32Array, to: Int32Array): CompressedRows {
  const halves = Int32Array.from({ length: from.length * 2 }, (_, half) => half);
  const ends = halves.map((half) => ((half & 1) === 0 ? from : to)[half >> 1] ?? 0);
  return compressRows(nodes, ends, halves);
}
