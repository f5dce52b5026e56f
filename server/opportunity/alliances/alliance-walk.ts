import { compressRows, rowLength, type CompressedRows } from "../partners/compressed-rows.ts";
import { buildWorkGraph } from "../partners/work-graph.ts";
import type { Projection } from "../projection.ts";
import type { Memberships } from "./memberships.ts";

/** What a walk brings to one alliance, or to one body: all of it, and the part that comes over one body in between. */
export interface WalkMass {
  readonly all: number;
  readonly near: number;
}

const restart = 0.3;
const steps = 10;

/**
 * Walks between institutions and events, where the events are projects, standards, platforms, cooperation of two, and
 * alliances: π_u(A) = r Σ_k (1 − r)^k [P^k H](u, A), H the half step from a body to one of its events and P the whole
 * step to a fellow of that event (personalised PageRank: Jeh and Widom, Scaling personalized web search, 2003; restart
 * 0.3, ten steps).
 */
export class AllianceWalk {
  readonly #bodies: ReadonlyMap<string, number>;
  readonly #alliances: ReadonlyMap<string, number>;
  readonly #eventsOf: CompressedRows;
  readonly #membersOf: CompressedRows;
  /** Of whoever asked last, as one question compares one with all. */
  #last: { readonly id: string; readonly masses: readonly [Float64Array, Float64Array] } | undefined;

  constructor(projection: Projection, { membersOf }: Memberships) {
    const work = buildWorkGraph(projection);
    this.#bodies = new Map(Array.from(work.institutions, (node, place) => [projection.idOf(node), place]));
    const workCount = work.eventNodes.length;
    this.#alliances = new Map([...membersOf.keys()].map((id, place) => [id, workCount + place]));
    const [bodies, events]: [number[], number[]] = [[], []];
    for (let event = 0; event < workCount; event += 1) {
      for (let seat = work.membersOf.offsets[event]!; seat < work.membersOf.offsets[event + 1]!; seat += 1) {
        bodies.push(work.membersOf.values[seat]!);
        events.push(event);
      }
    }
    for (const [alliance, members] of membersOf) {
      for (const member of members) {
        bodies.push(this.#bodies.get(member)!);
        events.push(this.#alliances.get(alliance)!);
      }
    }
    const [rows, columns] = [Int32Array.from(bodies), Int32Array.from(events)];
    this.#eventsOf = compressRows(work.institutions.length, rows, columns);
    this.#membersOf = compressRows(workCount + membersOf.size, columns, rows);
  }

  /** π_u(A) as the body sees it. */
  fromBody(body: string, alliance: string): WalkMass {
    const [start, end] = [this.#bodies.get(body), this.#alliances.get(alliance)];
    if (start === undefined || end === undefined) return nothing;
    const [all, near] = this.#masses(body, start, this.#eventsOf, this.#membersOf);
    return { all: all[end]!, near: near[end]! };
  }

  /** The same for an alliance that asks for bodies: the walk is reversible, deg(u) [P^k H](u, A) = |A| [H P^k](A, u). */
  fromAlliance(alliance: string, body: string): WalkMass {
    const [start, end] = [this.#alliances.get(alliance), this.#bodies.get(body)];
    if (start === undefined || end === undefined) return nothing;
    const events = rowLength(this.#eventsOf, end);
    if (events === 0) return nothing;
    const [all, near] = this.#masses(alliance, start, this.#membersOf, this.#eventsOf);
    const turned = rowLength(this.#membersOf, start) / events;
    return { all: all[end]! * turned, near: near[end]! * turned };
  }

  /** Masses on the other side of the graph, as one of this side sees them. */
  #masses(
    id: string,
    start: number,
    there: CompressedRows,
    back: CompressedRows,
  ): readonly [Float64Array, Float64Array] {
    if (this.#last?.id === id) return this.#last.masses;
    let here: Float64Array = new Float64Array(there.offsets.length - 1);
    here[start] = 1;
    const all = new Float64Array(back.offsets.length - 1);
    let near = all;
    let share = restart;
    for (let step = 0; step < steps; step += 1) {
      const beyond = spread(here, there, back.offsets.length - 1);
      for (let place = 0; place < all.length; place += 1) all[place]! += share * beyond[place]!;
      if (step === 1) near = all.slice();
      here = spread(beyond, back, here.length);
      share *= 1 - restart;
    }
    this.#last = { id, masses: [all, near] };
    return [all, near];
  }
}

const nothing: WalkMass = { all: 0, near: 0 };

/** What stands on each row goes in equal parts to what the row lists. */
function spread(from: Float64Array, { offsets, values }: CompressedRows, size: number): Float64Array {
  const to = new Float64Array(size);
  for (let row = 0; row < from.length; row += 1) {
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    if (from[row] === 0 || start === end) continue;
    const part = from[row]! / (end - start);
    for (let place = start; place < end; place += 1) to[values[place]!]! += part;
  }
  return to;
}
