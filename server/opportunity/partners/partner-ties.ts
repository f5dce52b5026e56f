import type { DataSet, Projection } from "../projection.ts";
import { rowLength, type CompressedRows } from "./compressed-rows.ts";
import type { WorkGraph } from "./work-graph.ts";

/** How strongly two institutions are tied by their common events: for each institution its partners, and at the same places how. */
export interface PartnerTies {
  readonly partnersOf: CompressedRows;
  /** w(u,z): the sum of the weights of the events of both. */
  readonly weights: Float64Array;
  /** a(u,z) = √w(u,z). */
  readonly roots: Float64Array;
  /** s(z): the sum of a over all partners of z. */
  readonly strengths: Float64Array;
}

/** Pairs grow with the square of an event; one this big introduces nobody, and is walked through its node alone. */
const largestProjected = 200;

const yearMs = 365.25 * 24 * 3600 * 1000;

/**
 * ω(e) = 2^(−age / half-life) / (n(e) − 1): each event shares one out among a participant's fellows, so that a crowd
 * does not swamp a small project (Newman, Scientific collaboration networks II, 2001), and fades with its age where
 * the data set says how fast. What bears no date does not age.
 */
export function eventWeight(members: number, ageYears: number | undefined, halfLifeYears: number | null): number {
  if (members < 2 || members > largestProjected) return 0;
  const fade = ageYears === undefined || halfLifeYears === null ? 1 : 2 ** (-Math.max(ageYears, 0) / halfLifeYears);
  return fade / (members - 1);
}

/** Ages are counted from the newest event of the data, so that the same data give the same answer on any day. */
function eventAges(projection: Projection, { eventNodes }: WorkGraph): readonly (number | undefined)[] {
  const starts = Array.from(eventNodes, (node) => (node < 0 ? Number.NaN : startOf(projection.node(node).startDate)));
  const newest = starts.reduce((latest, start) => (start > latest ? start : latest), Number.NEGATIVE_INFINITY);
  return starts.map((start) => (Number.isNaN(start) ? undefined : (newest - start) / yearMs));
}

function startOf(date: string | null): number {
  return date === null ? Number.NaN : Date.parse(date);
}

export function weighEvents(projection: Projection, work: WorkGraph, { halfLifeYears }: DataSet): Float64Array {
  const ages = eventAges(projection, work);
  return Float64Array.from(ages, (age, event) => eventWeight(rowLength(work.membersOf, event), age, halfLifeYears));
}

export function buildPartnerTies(work: WorkGraph, eventWeights: Float64Array): PartnerTies {
  const count = work.institutions.length;
  const offsets = new Int32Array(count + 1);
  const met = new Int32Array(count).fill(-1);
  const sums = new Float64Array(count);
  const partners: Int32Array[] = [];
  const weights: Float64Array[] = [];
  for (let one = 0; one < count; one += 1) {
    const found = gatherPartners(work, eventWeights, one, met, sums).toSorted((a, b) => a - b);
    partners.push(Int32Array.from(found));
    weights.push(Float64Array.from(found, (other) => sums[other]!));
    offsets[one + 1] = offsets[one]! + found.length;
  }
  const flat = { values: new Int32Array(offsets[count]!), weights: new Float64Array(offsets[count]!) };
  partners.forEach((row, one) => flat.values.set(row, offsets[one]));
  weights.forEach((row, one) => flat.weights.set(row, offsets[one]));
  const roots = flat.weights.map(Math.sqrt);
  const strengths = Float64Array.from({ length: count }, (_, one) =>
    roots.subarray(offsets[one], offsets[one + 1]).reduce((sum, root) => sum + root, 0),
  );
  return { partnersOf: { offsets, values: flat.values }, weights: flat.weights, roots, strengths };
}

/** Partners of one institution; `sums` then holds the weight of each. */
function gatherPartners(
  { eventsOf, membersOf }: WorkGraph,
  eventWeights: Float64Array,
  one: number,
  met: Int32Array,
  sums: Float64Array,
): readonly number[] {
  const found: number[] = [];
  for (let place = eventsOf.offsets[one]!; place < eventsOf.offsets[one + 1]!; place += 1) {
    const event = eventsOf.values[place]!;
    const weight = eventWeights[event]!;
    if (weight === 0) continue;
    for (let seat = membersOf.offsets[event]!; seat < membersOf.offsets[event + 1]!; seat += 1) {
      const other = membersOf.values[seat]!;
      if (other === one) continue;
      if (met[other] !== one) {
        met[other] = one;
        sums[other] = 0;
        found.push(other);
      }
      sums[other]! += weight;
    }
  }
  return found;
}
