import { relationTypes } from "@alliance-atlas/cypher/model";
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

const gradeFields = ["basis", "trust", "role", "as", "primary", "asOf", "since", "validFrom", "validTo"] as const;
const gradeMark = "|";

/** The same few grades come with many ties, so that each is read once and shared. */
function readGrade(text: string): TieGrade {
  const values = text.split(gradeMark);
  const filled = gradeFields.flatMap((field, place) => (values[place] ? [[field, values[place]] as const] : []));
  return { basis: "", trust: "", ...Object.fromEntries(filled) };
}

export function writeGrade(grade: Partial<Record<keyof TieGrade, string>>): string {
  return gradeFields.map((field) => grade[field] ?? "").join(gradeMark);
}

/**
 * All ties as numbers, in the order of relation, holder, held. A half is a tie as seen from one end: twice its number,
 * and one more where the tie comes in. The halves of a node stand together, by relation (compressed sparse rows).
 */
export class TieColumns {
  readonly count: number;
  readonly types: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Fact ids that do not follow from the ends of their ties. */
  readonly ownFactIds: ReadonlyMap<number, string>;
  readonly #grades: Int32Array;
  readonly #readGrades: readonly TieGrade[];
  readonly #offsets: Int32Array;
  readonly #halves: Int32Array;

  constructor(relations: readonly RelationColumns[], numbers: ReadonlyMap<string, number>) {
    const sorted = sortTies(relations, numbers);
    this.count = sorted.length;
    this.types = Uint8Array.from(sorted, ({ type }) => type);
    this.from = Int32Array.from(sorted, ({ from }) => from);
    this.to = Int32Array.from(sorted, ({ to }) => to);
    const codes = new Map<string, number>();
    this.#grades = Int32Array.from(sorted, ({ grade }) => codes.get(grade) ?? codes.set(grade, codes.size).size - 1);
    this.#readGrades = [...codes.keys()].map(readGrade);
    this.ownFactIds = new Map(sorted.flatMap(({ factId }, number) => (factId === "" ? [] : [[number, factId]])));
    [this.#offsets, this.#halves] = halvesByNode(numbers.size, this.from, this.to);
  }

  gradeOf(number: number): TieGrade {
    return this.#readGrades[this.#grades[number] ?? -1] ?? readGrade("");
  }

  /** Halves of a node by one relation; found by bisection, as they stand by relation. */
  halves(node: number, type: number): readonly number[] {
    const end = this.#offsets[node + 1] ?? 0;
    let low = this.#offsets[node] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#typeAt(middle) < type) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < end && this.#typeAt(last) === type) last += 1;
    return Array.from(this.#halves.subarray(low, last));
  }

  #typeAt(place: number): number {
    return this.types[(this.#halves[place] ?? 0) >> 1] ?? 0;
  }
}

interface TieRow {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly grade: string;
  readonly factId: string;
}

function sortTies(relations: readonly RelationColumns[], numbers: ReadonlyMap<string, number>): readonly TieRow[] {
  const rows = relations.flatMap(({ type, grade, froms, tos, others }) => {
    const code = relationTypes.findIndex((one) => one === type);
    const row = (from: string, to: string, factId: string): TieRow => {
      return { type: code, from: numberOf(from, numbers), to: numberOf(to, numbers), grade, factId };
    };
    return [
      ...froms.map((from, place) => row(from, tos[place] ?? "", "")),
      ...others.map(([from, to, factId]) => row(from, to, factId)),
    ];
  });
  return rows.sort(
    (a, b) =>
      a.type - b.type || a.from - b.from || a.to - b.to || (a.factId < b.factId ? -1 : Number(a.factId > b.factId)),
  );
}

function numberOf(id: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`A tie ends at ${id}, which is not in the projection`);
  return number;
}

function halvesByNode(nodes: number, from: Int32Array, to: Int32Array): [Int32Array, Int32Array] {
  const offsets = new Int32Array(nodes + 1);
  for (const ends of [from, to]) for (const node of ends) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const halves = new Int32Array(from.length * 2);
  const put = (node: number, half: number): void => {
    const place = next[node] ?? 0;
    halves[place] = half;
    next[node] = place + 1;
  };
  from.forEach((node, tie) => {
    put(node, tie * 2);
    put(to[tie] ?? 0, tie * 2 + 1);
  });
  return [offsets, halves];
}
