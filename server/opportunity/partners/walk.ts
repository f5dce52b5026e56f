import { rowLength, type CompressedRows } from "./compressed-rows.ts";
import type { WorkGraph } from "./work-graph.ts";

/** Where a walk from one institution comes to: personalised PageRank over institutions and events, both ways unweighted. */
export interface Reachability {
  /** π_u(v) */
  readonly mass: Float64Array;
  /** The part of it that comes by at most two events: what two-event paths explain. */
  readonly nearMass: Float64Array;
}

const restart = 0.3;
const steps = 10;

/** Keeps the arrays of one graph, so that a question allocates nothing. */
export class Walker {
  readonly #work: WorkGraph;
  readonly #events: Float64Array;
  readonly #perEvent: Float64Array;
  readonly #perMember: Float64Array;
  readonly #onEvents: Float64Array;
  readonly #here: Float64Array;
  readonly #mass: Float64Array;
  readonly #nearMass: Float64Array;

  constructor(work: WorkGraph) {
    this.#work = work;
    const [institutions, events] = [work.institutions.length, work.eventNodes.length];
    const share = (count: number): number => (count === 0 ? 0 : 1 / count);
    this.#events = Float64Array.from({ length: institutions }, (_, one) => rowLength(work.eventsOf, one));
    this.#perEvent = this.#events.map(share);
    this.#perMember = Float64Array.from({ length: events }, (_, event) => share(rowLength(work.membersOf, event)));
    this.#onEvents = new Float64Array(events);
    this.#here = new Float64Array(institutions);
    this.#mass = new Float64Array(institutions);
    this.#nearMass = new Float64Array(institutions);
  }

  /**
   * π_u = r Σ_k (1 − r)^k P^k e_u + (1 − r)^K P^K e_u, with P the step over an event to one of its members (Jeh and
   * Widom, Scaling personalized web search, 2003; restart 0.3, ten steps). Valid until the next call.
   */
  from(institution: number): Reachability {
    const [here, mass] = [this.#here, this.#mass];
    // What is here waits already shared out over the events of each institution.
    here.fill(0);
    here[institution] = this.#perEvent[institution]!;
    mass.fill(0);
    mass[institution] = restart;
    let left = 1;
    for (let step = 1; step <= steps; step += 1) {
      this.#step();
      left *= 1 - restart;
      const share = step === steps ? left : left * restart;
      for (let one = 0; one < mass.length; one += 1) mass[one]! += share * here[one]! * this.#events[one]!;
      if (step === 2) this.#nearMass.set(mass);
    }
    return { mass, nearMass: this.#nearMass };
  }

  #step(): void {
    const { eventsOf, membersOf } = this.#work;
    gather(membersOf, this.#here, this.#perMember, this.#onEvents);
    gather(eventsOf, this.#onEvents, this.#perEvent, this.#here);
  }
}

/** Each row gets the sum of what its values hold, times its own share for the next step. */
function gather({ offsets, values }: CompressedRows, from: Float64Array, shares: Float64Array, to: Float64Array): void {
  let place = 0;
  for (let row = 0; row < to.length; row += 1) {
    const end = offsets[row + 1]!;
    let sum = 0;
    for (; place < end; place += 1) sum += from[values[place]!]!;
    to[row] = sum * shares[row]!;
  }
}
