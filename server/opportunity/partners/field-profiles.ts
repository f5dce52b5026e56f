import { relationTypes } from "@alliance-atlas/cypher/model";
import type { Projection } from "../projection.ts";
import { compressRows, type CompressedRows } from "./compressed-rows.ts";
import type { WorkGraph } from "./work-graph.ts";

/** What each institution works on, and which topics go together. Rows are institutions, values places of topics. */
export interface FieldProfiles {
  readonly topicsOf: CompressedRows;
  /** R_u(s): share of each topic in the institution's work; at the places of `topicsOf`. */
  readonly shares: Float64Array;
  /** Entries of the idf-weighted topic vector of length one; at the places of `topicsOf`. */
  readonly directions: Float64Array;
  readonly topicCount: number;
  /** Φ(s,t), row by row. */
  readonly togetherness: Float64Array;
  /** Rao–Stirling diversity of each institution. */
  readonly diversity: Float64Array;
}

/** Every trade does this, so that it says nothing of a field. */
const saysNothing = "ACTIVITY";

export function buildFieldProfiles(projection: Projection, work: WorkGraph): FieldProfiles {
  const topics = projection.numbersOf("Topic").filter((node) => projection.node(node).topicScope !== saysNothing);
  const placeOf = new Map(topics.map((node, place) => [node, place]));
  const counts = countTopics(work, topicsOfNodes(projection, placeOf));
  const { topicsOf, amounts } = toRows(counts);
  const holders = new Float64Array(topics.length);
  for (const topic of topicsOf.values) holders[topic]! += 1;
  const active = counts.filter((row) => row.size > 0).length;
  const rare = amounts.map((amount, place) => amount * Math.log(active / holders[topicsOf.values[place]!]!));
  const shares = scaleRows(topicsOf, amounts, (row) => row.reduce((sum, amount) => sum + amount, 0));
  const directions = scaleRows(topicsOf, rare, (row) => Math.hypot(...row));
  const togetherness = topicTogetherness(topicsOf, holders, active);
  const diversity = Float64Array.from(counts, (_, one) => stirling(topicsOf, shares, togetherness, topics.length, one));
  return { topicsOf, shares, directions, topicCount: topics.length, togetherness, diversity };
}

/** Topics of projects, standards and platforms (ABOUT), and of institutions themselves (WORKS_ON). */
function topicsOfNodes(projection: Projection, placeOf: ReadonlyMap<number, number>): ReadonlyMap<number, number[]> {
  const { ties } = projection;
  const codes = [relationTypes.indexOf("ABOUT"), relationTypes.indexOf("WORKS_ON")];
  const found = new Map<number, number[]>();
  for (let tie = 0; tie < ties.count; tie += 1) {
    const topic = placeOf.get(ties.to[tie]!);
    if (topic === undefined || !codes.includes(ties.types[tie]!)) continue;
    const node = ties.from[tie]!;
    const known = found.get(node);
    if (known === undefined) found.set(node, [topic]);
    else known.push(topic);
  }
  return found;
}

/** An event counts one, shared out over its topics; so does what an institution itself works on, each topic one. */
function countTopics(
  { institutions, eventNodes, eventsOf }: WorkGraph,
  topicsOfNode: ReadonlyMap<number, readonly number[]>,
): readonly ReadonlyMap<number, number>[] {
  return Array.from(institutions, (node, one) => {
    const counts = new Map<number, number>();
    const add = (topic: number, amount: number): void => void counts.set(topic, (counts.get(topic) ?? 0) + amount);
    for (const topic of topicsOfNode.get(node) ?? []) add(topic, 1);
    for (let place = eventsOf.offsets[one]!; place < eventsOf.offsets[one + 1]!; place += 1) {
      const topics = topicsOfNode.get(eventNodes[eventsOf.values[place]!]!) ?? [];
      for (const topic of topics) add(topic, 1 / topics.length);
    }
    return counts;
  });
}

function toRows(counts: readonly ReadonlyMap<number, number>[]): { topicsOf: CompressedRows; amounts: Float64Array } {
  const entries = counts.flatMap((row, one) =>
    [...row].toSorted(([a], [b]) => a - b).map(([topic, amount]) => ({ one, topic, amount })),
  );
  const rows = Int32Array.from(entries, ({ one }) => one);
  const topicsOf = compressRows(
    counts.length,
    rows,
    Int32Array.from(entries, ({ topic }) => topic),
  );
  return { topicsOf, amounts: Float64Array.from(entries, ({ amount }) => amount) };
}

/** Divides each row by a size of its own; a row of nothing stays nothing. */
function scaleRows(
  { offsets }: CompressedRows,
  amounts: Float64Array,
  sizeOf: (row: Float64Array) => number,
): Float64Array {
  const scaled = new Float64Array(amounts.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const own = amounts.subarray(offsets[row], offsets[row + 1]);
    const size = sizeOf(own);
    if (size > 0)
      scaled.set(
        own.map((amount) => amount / size),
        offsets[row],
      );
  }
  return scaled;
}

/**
 * Φ(s,t): how many institutions hold both over how many would by chance, divided by the largest such ratio; one where
 * s is t (after Hidalgo et al., The product space, 2007).
 */
function topicTogetherness({ offsets, values }: CompressedRows, holders: Float64Array, active: number): Float64Array {
  const count = holders.length;
  const ratios = new Float64Array(count * count);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const own = values.subarray(offsets[row], offsets[row + 1]);
    for (const one of own) for (const other of own) if (one !== other) ratios[one * count + other]! += 1;
  }
  let largest = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < count; other += 1) {
      const chance = (holders[one]! * holders[other]!) / active;
      const place = one * count + other;
      if (chance > 0) ratios[place]! /= chance;
      largest = Math.max(largest, ratios[place]!);
    }
  }
  if (largest > 0) for (let place = 0; place < ratios.length; place += 1) ratios[place]! /= largest;
  for (let one = 0; one < count; one += 1) ratios[one * count + one] = 1;
  return ratios;
}

/** Σ R(s) R(t) (1 − Φ(s,t)) (Stirling, A general framework for analysing diversity, 2007). */
function stirling(
  { offsets, values }: CompressedRows,
  shares: Float64Array,
  togetherness: Float64Array,
  topicCount: number,
  one: number,
): number {
  let sum = 0;
  for (let left = offsets[one]!; left < offsets[one + 1]!; left += 1) {
    for (let right = offsets[one]!; right < offsets[one + 1]!; right += 1) {
      const together = togetherness[values[left]! * topicCount + values[right]!]!;
      sum += shares[left]! * shares[right]! * (1 - together);
    }
  }
  return sum;
}
