import type { Meeting } from "../meetings.ts";
import type { Arc } from "../projection.ts";
import type { PartnerModel } from "./partner-model.ts";

/** A common partner, with its part in P2 and one common event on either side. */
interface Bridge {
  readonly place: number;
  readonly share: number;
  readonly leftEvent: number;
  readonly rightEvent: number;
}

/** Partners of both by their places, with their parts in P2. */
type CommonPartners = readonly { readonly place: number; readonly share: number }[];

/** So many bridges explain a suggestion. */
export const listedBridges = 5;

/**
 * The bridges to show between two institutions, the largest share of P2 first, each by a concrete event on either
 * side. Bridges over the very same two events tell the same story, so that others go first; but not where the listed
 * ones are the score.
 */
export function findBridges(
  model: PartnerModel,
  one: number,
  other: number,
  partners: CommonPartners,
  isStrict: boolean,
): readonly Meeting[] {
  const told = new Set<string>();
  const [fresh, repeated]: [Bridge[], Bridge[]] = [[], []];
  for (const { place, share } of partners) {
    if (fresh.length === listedBridges) break;
    const [leftEvent, rightEvent] = [bestEvent(model, one, place), bestEvent(model, other, place)];
    const story = `${leftEvent} ${rightEvent}`;
    (told.has(story) && !isStrict ? repeated : fresh).push({ place, share, leftEvent, rightEvent });
    told.add(story);
  }
  return [...fresh, ...repeated].slice(0, listedBridges).map((bridge) => toMeeting(model, one, other, bridge));
}

/** Partners of both, by a(u,z) a(z,v) / √s(z), the largest first. */
export function commonPartners(
  { ties: { partnersOf, roots, strengths } }: PartnerModel,
  one: number,
  other: number,
): CommonPartners {
  const { offsets, values } = partnersOf;
  const found: { place: number; share: number }[] = [];
  let [left, right] = [offsets[one]!, offsets[other]!];
  while (left < offsets[one + 1]! && right < offsets[other + 1]!) {
    const [a, b] = [values[left]!, values[right]!];
    if (a === b) found.push({ place: a, share: (roots[left]! * roots[right]!) / Math.sqrt(strengths[a]!) });
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return found.toSorted((a, b) => b.share - a.share || a.place - b.place);
}

/** Where two have no partner in common: over two partners who know each other, if there are such. */
export function findIndirectPath(
  model: PartnerModel,
  one: number,
  other: number,
  twoSteps: Float64Array,
): readonly Meeting[] {
  const { partnersOf, roots, strengths } = model.ties;
  let best = { place: -1, share: 0 };
  for (let seat = partnersOf.offsets[other]!; seat < partnersOf.offsets[other + 1]!; seat += 1) {
    const place = partnersOf.values[seat]!;
    const share = (twoSteps[place]! * roots[seat]!) / Math.sqrt(strengths[place]!);
    if (share > best.share) best = { place, share };
  }
  const [first] = best.place < 0 ? [] : commonPartners(model, one, best.place);
  if (first === undefined) return [];
  const left = [
    ...arcsBetween(model, one, first.place, bestEvent(model, one, first.place)),
    ...arcsBetween(model, first.place, best.place, bestEvent(model, first.place, best.place)),
  ];
  const right = arcsBetween(model, other, best.place, bestEvent(model, other, best.place));
  return [meetingOf(model, "networkReach", best.place, best.share, left, right)];
}

/** The event of two institutions that tells most: the heaviest, and of these the first. */
function bestEvent({ work, eventWeights }: PartnerModel, one: number, other: number): number {
  const { offsets, values } = work.eventsOf;
  let [best, left, right] = [-1, offsets[one]!, offsets[other]!];
  while (left < offsets[one + 1]! && right < offsets[other + 1]!) {
    const [a, b] = [values[left]!, values[right]!];
    if (a === b && (best < 0 || eventWeights[a]! > eventWeights[best]!)) best = a;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  if (best < 0) throw new Error("Two partners have no event in common");
  return best;
}

function toMeeting(model: PartnerModel, one: number, other: number, bridge: Bridge): Meeting {
  const left = arcsBetween(model, one, bridge.place, bridge.leftEvent);
  const right = arcsBetween(model, other, bridge.place, bridge.rightEvent);
  return meetingOf(model, "bridgingPartners", bridge.place, bridge.share, left, right);
}

function meetingOf(
  model: PartnerModel,
  term: "bridgingPartners" | "networkReach",
  place: number,
  value: number,
  left: readonly Arc[],
  right: readonly Arc[],
): Meeting {
  const bridge = model.idAt(place);
  const reach = (arcs: readonly Arc[]) => ({ role: "partner" as const, bridge, strength: value, arcs });
  return { term, bridge, value, left: reach(left), right: reach(right) };
}

/** The ties by which one institution comes to another over an event; one tie where the event is their cooperation. */
function arcsBetween(model: PartnerModel, one: number, other: number, event: number): readonly Arc[] {
  const { projection, work } = model;
  const node = work.eventNodes[event]!;
  const own = projection.tie(tieTo(model, one, event));
  const to = model.idAt(other);
  if (node < 0) return [{ to, tie: own, isOut: own.to === to }];
  const theirs = projection.tie(tieTo(model, other, event));
  return [
    { to: projection.idOf(node), tie: own, isOut: true },
    { to, tie: theirs, isOut: false },
  ];
}

function tieTo({ work: { eventsOf, tiesOf } }: PartnerModel, one: number, event: number): number {
  for (let place = eventsOf.offsets[one]!; place < eventsOf.offsets[one + 1]!; place += 1) {
    if (eventsOf.values[place] === event) return tiesOf[place]!;
  }
  throw new Error("An institution does not take part in the event");
}
