import { fieldOf } from "../field.ts";
import type { Projection } from "../projection.ts";
import { affinityOf, buildAffinity, type Affinity } from "./affinity.ts";
import { rowLength } from "./compressed-rows.ts";
import { buildFieldProfiles, type FieldProfiles } from "./field-profiles.ts";
import {
  bridgingPartners,
  directionOf,
  mixFields,
  networkReach,
  partnerTermNames,
  partnerTerms,
  relatedFields,
  topicSimilarity,
} from "./partner-terms.ts";
import { buildPartnerTies, weighEvents, type PartnerTies } from "./partner-ties.ts";
import { Walker, type Reachability } from "./walk.ts";
import { buildWorkGraph, type WorkGraph } from "./work-graph.ts";

/** What one institution's question needs of all others; valid until the next question. */
export interface Outlook {
  readonly one: number;
  /** P2 of everyone. */
  readonly twoSteps: Float64Array;
  readonly reach: Reachability;
  readonly mixture: Float64Array;
  readonly direction: Float64Array;
}

/** The arrays behind the ranking between institutions: made once for a projection, the same for every question. */
export class PartnerModel {
  readonly projection: Projection;
  readonly work: WorkGraph;
  readonly eventWeights: Float64Array;
  readonly ties: PartnerTies;
  readonly fields: FieldProfiles;
  /** Industries of each institution, as numbers of the projection, its own or those of its alliances. */
  readonly industriesOf: readonly Int32Array[];
  readonly #regions: Affinity;
  readonly #kinds: Affinity;
  readonly #walker: Walker;
  readonly #twoSteps: Float64Array;

  constructor(projection: Projection) {
    this.projection = projection;
    this.work = buildWorkGraph(projection);
    this.eventWeights = weighEvents(projection, this.work, projection.data);
    this.ties = buildPartnerTies(this.work, this.eventWeights);
    this.fields = buildFieldProfiles(projection, this.work);
    const ids = Array.from(this.work.institutions, (node) => projection.idOf(node));
    this.industriesOf = ids.map((id) =>
      Int32Array.from(fieldOf(projection, id).industries, (industry) => projection.numberOf(industry)),
    );
    this.#regions = buildAffinity(
      ids.map((id) => largestRegion(projection, id)),
      this.ties,
    );
    this.#kinds = buildAffinity(
      ids.map((id) => projection.get(id).institutionKind),
      this.ties,
    );
    this.#walker = new Walker(this.work);
    this.#twoSteps = new Float64Array(ids.length);
  }

  /** Place of an institution in the arrays, if it is one. */
  placeOf(id: string): number | undefined {
    const place = this.work.placeOf[this.projection.numberOf(id)]!;
    return place < 0 ? undefined : place;
  }

  idAt(place: number): string {
    return this.projection.idOf(this.work.institutions[place]!);
  }

  /** In how many works an institution takes part. */
  workCount(place: number): number {
    return rowLength(this.work.eventsOf, place);
  }

  /** Whether it ever worked with anybody: without that, common work says nothing of it. */
  hasPartners(place: number): boolean {
    return rowLength(this.ties.partnersOf, place) > 0;
  }

  lookFrom(one: number): Outlook {
    this.#countTwoSteps(one);
    return {
      one,
      twoSteps: this.#twoSteps,
      reach: this.#walker.from(one),
      mixture: mixFields(this.fields, one),
      direction: directionOf(this.fields, one),
    };
  }

  /** Writes the seven terms of a pair, in their order, and gives their weighted sum: the score. */
  score({ one, twoSteps, reach, mixture, direction }: Outlook, other: number, values: Float64Array): number {
    values[0] = bridgingPartners(twoSteps[other]!);
    values[1] = networkReach(reach.mass[other]!);
    values[2] = relatedFields(mixture, this.fields, other);
    values[3] = topicSimilarity(direction, this.fields, other);
    values[4] = affinityOf(this.#regions, one, other);
    values[5] = affinityOf(this.#kinds, one, other);
    values[6] = this.fields.diversity[other]!;
    let sum = 0;
    for (let place = 0; place < weights.length; place += 1) sum += weights[place]! * values[place]!;
    return sum;
  }

  #countTwoSteps(one: number): void {
    const { partnersOf, roots, strengths } = this.ties;
    const { offsets, values } = partnersOf;
    this.#twoSteps.fill(0);
    for (let place = offsets[one]!; place < offsets[one + 1]!; place += 1) {
      const bridge = values[place]!;
      const share = roots[place]! / Math.sqrt(strengths[bridge]!);
      for (let next = offsets[bridge]!; next < offsets[bridge + 1]!; next += 1) {
        this.#twoSteps[values[next]!]! += share * roots[next]!;
      }
    }
  }
}

const weights = partnerTermNames.map((name) => partnerTerms[name].weight);

/** The province or country of an institution's seat: the largest region that it lies in. */
function largestRegion(projection: Projection, id: string): string | null {
  const seats = projection.arcs(id, "LOCATED_IN").filter(({ isOut }) => isOut);
  let region = (seats.find(({ tie }) => tie.as === "SEAT") ?? seats[0])?.to;
  for (let parent = region; parent !== undefined; parent = parentOf(projection, parent)) region = parent;
  return region ?? null;
}

function parentOf(projection: Projection, region: string): string | undefined {
  return projection.arcs(region, "PART_OF").find(({ isOut }) => isOut)?.to;
}
