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

const workRelations: Partial<Record<Label, readonly RelationType[]>> = {
  Project: ["LEADS_PROJECT", "PARTICIPATES_IN"],
  Standard: ["DRAFTED", "RELEASED", "TOOK_PART_IN"],
  Platform: ["OWNS", "CO_BUILT", "USES", "TOOK_PART_IN"],
};
const cooperation: readonly RelationType[] = ["COOPERATES_WITH", "INVESTED_IN", "HELPED"];

interface Participation {
  readonly institution: number;
  readonly event: number;
  readonly tie: number;
}

export function buildWorkGraph(projection: Projection): WorkGraph {
  const institutions = Int32Array.from(projection.numbersOf("Institution"));
  const placeOf = new Int32Array(projection.ids.length).fill(-1);
  institutions.forEach((node, place) => (placeOf[node] = place));
  const eventNodes: number[] = [];
  const participations: Participation[] = [];
  for (const [label, relations] of Object.entries(workRelations)) {
    const codes = new Set(relations.map((type) => relationTypes.indexOf(type)));
    gatherShared(projection, label as Label, codes, placeOf, eventNodes, participations); // a key of the table above
  }
  gatherCooperation(projection, placeOf, eventNodes, participations);
  return assemble(institutions, placeOf, Int32Array.from(eventNodes), participations);
}

/** One event a project, standard or platform; who takes part in two roles takes part once, by the first. */
function gatherShared(
  projection: Projection,
  label: Label,
  relations: ReadonlySet<number>,
  placeOf: Int32Array,
  eventNodes: number[],
  participations: Participation[],
): void {
  const { ties } = projection;
  const eventOf = new Map(projection.numbersOf(label).map((node, index) => [node, eventNodes.length + index]));
  for (const node of eventOf.keys()) eventNodes.push(node);
  const seen = new Set<number>();
  for (let tie = 0; tie < ties.count; tie += 1) {
    const event = eventOf.get(ties.to[tie]!);
    const institution = placeOf[ties.from[tie]!]!;
    if (event === undefined || institution < 0 || !relations.has(ties.types[tie]!)) continue;
    const key = event * placeOf.length + institution;
    if (seen.has(key)) continue;
    seen.add(key);
    participations.push({ institution, event, tie });
  }
}

function gatherCooperation(
  projection: Projection,
  placeOf: Int32Array,
  eventNodes: number[],
  participations: Participation[],
): void {
  const { ties } = projection;
  const codes = new Set(cooperation.map((type) => relationTypes.indexOf(type)));
  for (let tie = 0; tie < ties.count; tie += 1) {
    const [one, other] = [placeOf[ties.from[tie]!]!, placeOf[ties.to[tie]!]!];
    if (!codes.has(ties.types[tie]!) || one < 0 || other < 0 || one === other) continue;
    const event = eventNodes.push(-1) - 1;
    participations.push({ institution: one, event, tie }, { institution: other, event, tie });
  }
}

function assemble(
  institutions: Int32Array,
  placeOf: Int32Array,
  eventNodes: Int32Array,
  participations: readonly Participation[],
): WorkGraph {
  const ordered = participations.toSorted((a, b) => a.event - b.event);
  const rows = Int32Array.from(ordered, ({ institution }) => institution);
  const events = Int32Array.from(ordered, ({ event }) => event);
  const ties = Int32Array.from(ordered, ({ tie }) => tie);
  return {
    institutions,
    placeOf,
    eventNodes,
    eventsOf: compressRows(institutions.length, rows, events),
    tiesOf: compressRows(institutions.length, rows, ties).values,
    membersOf: compressRows(eventNodes.length, events, rows),
  };
}
