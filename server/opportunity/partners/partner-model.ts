import { relationTypes } from "@alliance-atlas/cypher/model";
import { industriesOf } from "../field.ts";
import { Pauses } from "../pauses.ts";
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

/** What a model is put together from. */
interface Parts {
  readonly projection: Projection;
  readonly day: string | undefined;
  readonly work: WorkGraph;
  readonly eventWeights: Float64Array;
  readonly ties: PartnerTies;
  readonly fields: FieldProfiles;
  readonly industriesOf: readonly (readonly number[])[];
  readonly regions: Affinity;
  readonly kinds: Affinity;
}

/** The arrays behind the ranking between institutions: made once for a projection, the same for every question. */
export class PartnerModel {
  readonly projection: Projection;
  /** The day of which it is; nothing for all that is known. */
  readonly day: string | undefined;
  readonly work: WorkGraph;
  readonly eventWeights: Float64Array;
  readonly ties: PartnerTies;
  readonly fields: FieldProfiles;
  /** Industries of each institution, as numbers of the projection, its own or those of its alliances. */
  readonly industriesOf: readonly (readonly number[])[];
  readonly #regions: Affinity;
  readonly #kinds: Affinity;
  readonly #walker: Walker;
  readonly #twoSteps: Float64Array;

  private constructor(parts: Parts) {
    this.projection = parts.projection;
    this.day = parts.day;
    this.work = parts.work;
    this.eventWeights = parts.eventWeights;
    this.ties = parts.ties;
    this.fields = parts.fields;
    this.industriesOf = parts.industriesOf;
    this.#regions = parts.regions;
    this.#kinds = parts.kinds;
    this.#walker = new Walker(parts.work);
    this.#twoSteps = new Float64Array(parts.work.institutions.length);
  }

  /** With a day, from the work that was known by then alone. Lets other requests have the thread in between. */
  static async build(projection: Projection, day?: string): Promise<PartnerModel> {
    const pauses = new Pauses();
    const work = buildWorkGraph(projection, day);
    await pauses.take();
    const eventWeights = weighEvents(projection, work, projection.data);
    await pauses.take();
    const ties = await buildPartnerTies(work, eventWeights, pauses);
    await pauses.take();
    const fields = buildFieldProfiles(projection, work);
    await pauses.take();
    const nodes = Array.from(work.institutions);
    const industries = nodes.map((node) => industriesOf(projection, node));
    await pauses.take();
    const regions = buildAffinity(
      nodes.map((node) => largestRegion(projection, node)),
      ties,
    );
    const kinds = buildAffinity(
      nodes.map((node) => projection.node(node).institutionKind),
      ties,
    );
    return new PartnerModel({
      projection,
      day,
      work,
      eventWeights,
      ties,
      fields,
      industriesOf: industries,
      regions,
      kinds,
    });
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
function largestRegion(projection: Projection, node: number): number | null {
  const halves = projection.ties.halves(node, locatedIn);
  const seat = halves.find((half) => projection.ties.gradeOf(half >> 1).as === "SEAT") ?? halves[0];
  if (seat === undefined) return null;
  let region = projection.ties.to[seat >> 1]!;
  for (let parent = parentOf(projection, region); parent !== undefined; parent = parentOf(projection, region)) {
    region = parent;
  }
  return region;
}

const locatedIn = relationTypes.indexOf("LOCATED_IN");

function parentOf(projection: Projection, region: number): number | undefined {
  return projection.heldBy(region, "PART_OF")[0];
}
