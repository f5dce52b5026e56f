import { rowLength } from "./compressed-rows.ts";
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
    this.#perEvent = Float64Array.from({ length: institutions }, (_, one) => share(rowLength(work.eventsOf, one)));
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
      left *= 1 - restart;
      this.#step(step === steps ? left : left * restart);
      if (step === 2) this.#nearMass.set(mass);
    }
    return { mass, nearMass: this.#nearMass };
  }

  /** One step over an event: what arrives is noted by this share and waits for the next step. */
  #step(noted: number): void {
    const { eventsOf, membersOf } = this.#work;
    const [here, mass, onEvents] = [this.#here, this.#mass, this.#onEvents];
    const [perEvent, perMember] = [this.#perEvent, this.#perMember];
    let place = 0;
    for (let event = 0; event < onEvents.length; event += 1) {
      const end = membersOf.offsets[event + 1]!;
      let sum = 0;
      for (; place < end; place += 1) sum += here[membersOf.values[place]!]!;
      onEvents[event] = sum * perMember[event]!;
    }
    place = 0;
    for (let one = 0; one < here.length; one += 1) {
      const end = eventsOf.offsets[one + 1]!;
      let sum = 0;
      for (; place < end; place += 1) sum += onEvents[eventsOf.values[place]!]!;
      mass[one]! += noted * sum;
      here[one] = sum * perEvent[one]!;
    }
  }
}
