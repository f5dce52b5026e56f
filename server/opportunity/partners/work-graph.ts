import { relationTypes, type Label, type RelationType } from "@alliance-atlas/cypher/model";
import type { Projection } from "../projection.ts";
import { compressRows, type CompressedRows } from "./compressed-rows.ts";

/**
 * Who takes part in what work. Events are projects, standards and platforms, and stated cooperation of two, each with
 * its participants. Belonging to one alliance is no event: it is not cooperation.
 */
export interface WorkGraph {
  /** Numbers of the institutions in the projection, in the order of their ids. */
  readonly institutions: Int32Array;
  /** Place of a node among the institutions, or -1. */
  readonly placeOf: Int32Array;
  /** Node of an event, or -1 for a cooperation of two. */
  readonly eventNodes: Int32Array;
  /** Events of an institution in their order, and at the same places the ties by which it takes part. */
  readonly eventsOf: CompressedRows;
  readonly tiesOf: Int32Array;
  readonly membersOf: CompressedRows;
}

/** Ties by which one takes part in a work. */
export const workRelations: Partial<Record<Label, readonly RelationType[]>> = {
  Project: ["LEADS_PROJECT", "PARTICIPATES_IN"],
  Standard: ["DRAFTED", "RELEASED", "TOOK_PART_IN"],
  Platform: ["OWNS", "CO_BUILT", "USES", "TOOK_PART_IN"],
};
const endOfTime = "9999-12-31";
export const cooperation: readonly RelationType[] = ["COOPERATES_WITH", "INVESTED_IN", "HELPED"];

/** A work graph while it is gathered: who takes part in which event by which tie, at the same places. */
interface Gathered {
  readonly projection: Projection;
  readonly day: string;
  readonly placeOf: Int32Array;
  readonly eventNodes: number[];
  readonly institutions: number[];
  readonly events: number[];
  readonly ties: number[];
}

/** With a day, of the work that had begun by then; what bears no date may have. */
export function buildWorkGraph(projection: Projection, day = endOfTime): WorkGraph {
  const institutions = Int32Array.from(projection.numbersOf("Institution"));
  const placeOf = new Int32Array(projection.ids.length).fill(-1);
  institutions.forEach((node, place) => (placeOf[node] = place));
  const gathered: Gathered = { projection, day, placeOf, eventNodes: [], institutions: [], events: [], ties: [] };
  for (const [label, relations] of Object.entries(workRelations)) {
    gatherShared(gathered, label as Label, relations); // a key of the table above
  }
  gatherCooperation(gathered);
  return assemble(institutions, gathered);
}

/** One event a project, standard or platform; who takes part in two roles takes part once, by the first. */
function gatherShared(gathered: Gathered, label: Label, relations: readonly RelationType[]): void {
  const { projection, day, placeOf, eventNodes } = gathered;
  const { ties } = projection;
  const codes = new Set(relations.map((type) => relationTypes.indexOf(type)));
  const begun = projection.numbersOf(label).filter((node) => (projection.node(node).startDate ?? "") <= day);
  const eventOf = new Map(begun.map((node, index) => [node, eventNodes.length + index]));
  for (const node of begun) eventNodes.push(node);
  const seen = new Set<number>();
  for (let tie = 0; tie < ties.count; tie += 1) {
    const event = eventOf.get(ties.to[tie]!);
    const institution = placeOf[ties.from[tie]!]!;
    if (event === undefined || institution < 0 || !codes.has(ties.types[tie]!) || !mayHaveHeld(gathered, tie)) continue;
    const key = event * placeOf.length + institution;
    if (seen.has(key)) continue;
    seen.add(key);
    takePart(gathered, institution, event, tie);
  }
}

function gatherCooperation(gathered: Gathered): void {
  const { placeOf, eventNodes } = gathered;
  const { ties } = gathered.projection;
  const codes = new Set(cooperation.map((type) => relationTypes.indexOf(type)));
  for (let tie = 0; tie < ties.count; tie += 1) {
    const [one, other] = [placeOf[ties.from[tie]!]!, placeOf[ties.to[tie]!]!];
    if (!codes.has(ties.types[tie]!) || one < 0 || other < 0 || one === other) continue;
    if (!mayHaveHeld(gathered, tie)) continue;
    const event = eventNodes.push(-1) - 1;
    takePart(gathered, one, event, tie);
    takePart(gathered, other, event, tie);
  }
}

function mayHaveHeld({ projection, day }: Gathered, tie: number): boolean {
  return (projection.ties.gradeOf(tie).validFrom ?? "") <= day;
}

function takePart({ institutions, events, ties }: Gathered, institution: number, event: number, tie: number): void {
  institutions.push(institution);
  events.push(event);
  ties.push(tie);
}

function assemble(institutions: Int32Array, gathered: Gathered): WorkGraph {
  const { placeOf, eventNodes } = gathered;
  const places = Int32Array.from(gathered.ties.keys());
  const order = compressRows(eventNodes.length, Int32Array.from(gathered.events), places);
  const rows = order.values.map((place) => gathered.institutions[place]!);
  const events = order.values.map((place) => gathered.events[place]!);
  const ties = order.values.map((place) => gathered.ties[place]!);
  return {
    institutions,
    placeOf,
    eventNodes: Int32Array.from(eventNodes),
    eventsOf: compressRows(institutions.length, rows, events),
    tiesOf: compressRows(institutions.length, rows, ties).values,
    membersOf: { offsets: order.offsets, values: rows },
  };
}
