import type { Pauses } from "../pauses.ts";
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

export async function buildPartnerTies(
  work: WorkGraph,
  eventWeights: Float64Array,
  pauses: Pauses,
): Promise<PartnerTies> {
  const count = work.institutions.length;
  const offsets = new Int32Array(count + 1);
  const found = new Int32Array(count);
  const met = new Int32Array(count).fill(-1);
  const sums = new Float64Array(count);
  const rows: { readonly partners: Int32Array; readonly weights: Float64Array }[] = [];
  for (let one = 0; one < count; one += 1) {
    const partners = found.slice(0, gatherPartners(work, eventWeights, one, { found, met, sums }));
    rows.push({ partners, weights: readAt(sums, partners) });
    offsets[one + 1] = offsets[one]! + partners.length;
    await pauses.take();
  }
  const values = new Int32Array(offsets[count]!);
  const weights = new Float64Array(values.length);
  const next = offsets.slice();
  // Being partners is mutual, so that writing each into the rows of its partners puts every row in order.
  rows.forEach((row, one) => {
    for (let seat = 0; seat < row.partners.length; seat += 1) {
      const place = next[row.partners[seat]!]!++;
      values[place] = one;
      weights[place] = row.weights[seat]!;
    }
  });
  const roots = weights.map(Math.sqrt);
  return { partnersOf: { offsets, values }, weights, roots, strengths: sumRows(offsets, roots) };
}

function sumRows(offsets: Int32Array, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let row = 0; row < sums.length; row += 1) {
    for (let place = offsets[row]!; place < offsets[row + 1]!; place += 1) sums[row]! += amounts[place]!;
  }
  return sums;
}

/** What stands at these places; a plain loop, as it runs for every pair of partners. */
function readAt(amounts: Float64Array, places: Int32Array): Float64Array {
  const read = new Float64Array(places.length);
  for (let seat = 0; seat < places.length; seat += 1) read[seat] = amounts[places[seat]!]!;
  return read;
}

/** Room for the partners of one institution, used again for the next. */
interface Scratch {
  readonly found: Int32Array;
  /** For whom each was met last. */
  readonly met: Int32Array;
  readonly sums: Float64Array;
}

/** Writes the partners of one institution into `found` and the weight of each into `sums`; gives how many there are. */
function gatherPartners(
  { eventsOf, membersOf }: WorkGraph,
  eventWeights: Float64Array,
  one: number,
  { found, met, sums }: Scratch,
): number {
  let count = 0;
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
        found[count] = other;
        count += 1;
      }
      sums[other]! += weight;
    }
  }
  return count;
}
