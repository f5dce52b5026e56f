import type { RelationType } from "@alliance-atlas/cypher/model";
import type { Arc, Projection, ProjectionTie } from "./projection.ts";
import { basisStrength, belongingStrength, bridgeStrength } from "./weights.ts";

/** By what role a thing comes to a bridge. */
export type ReachRole =
  | "member"
  | "partner"
  | "memberPartner"
  | "fellow"
  | "alliance"
  | "project"
  | "memberProject"
  | "standard"
  | "memberStandard"
  | "platform"
  | "memberPlatform"
  | "topic"
  | "memberTopic"
  | "broaderTopic"
  | "field"
  | "broaderField"
  | "application"
  | "need"
  | "capability"
  | "event"
  | "place";

/** One way from a thing to a bridge: at most three ties. */
export interface Reach {
  readonly role: ReachRole;
  readonly bridge: string;
  readonly strength: number;
  readonly arcs: readonly Arc[];
  /** Whether it leads over a university or academy or ends at one: its schools may never have met. */
  readonly isByUniversity?: boolean;
}

export interface TimeFilter {
  /** A full ISO day at which ties may have held; nothing for any time. */
  readonly day?: string;
}

type Direction = "out" | "in" | "both";

interface StepRule {
  readonly relations: readonly RelationType[];
  readonly direction: Direction;
}

interface ReachRule {
  readonly role: ReachRole;
  readonly steps: readonly StepRule[];
}

const belongs: readonly RelationType[] = ["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH", "OPERATES", "SECRETARIAT_OF"];
const inProject: readonly RelationType[] = ["LEADS_PROJECT", "PARTICIPATES_IN"];
const onStandard: readonly RelationType[] = ["DRAFTED", "RELEASED", "TOOK_PART_IN"];
const withPlatform: readonly RelationType[] = ["OWNS", "CO_BUILT", "USES", "TOOK_PART_IN"];
const together: readonly RelationType[] = ["COOPERATES_WITH", "INVESTED_IN", "HELPED"];
const makes: readonly RelationType[] = ["PRODUCED", "RELEASED", "DRAFTED", "OWNS", "CO_BUILT", ...inProject];

const out = (...relations: readonly RelationType[]): StepRule => ({ relations, direction: "out" });
const back = (...relations: readonly RelationType[]): StepRule => ({ relations, direction: "in" });
const either = (...relations: readonly RelationType[]): StepRule => ({ relations, direction: "both" });

const ofEverything: readonly ReachRule[] = [
  { role: "topic", steps: [out("WORKS_ON")] },
  { role: "broaderTopic", steps: [out("WORKS_ON"), out("PART_OF")] },
  { role: "field", steps: [out("WORKS_ON")] },
  { role: "broaderField", steps: [out("WORKS_ON"), out("PART_OF")] },
  { role: "application", steps: [out("WORKS_ON"), out("APPLIED_IN")] },
  { role: "need", steps: [out("POSED"), out("ABOUT")] },
  { role: "capability", steps: [out(...makes), out("ABOUT")] },
  { role: "project", steps: [out(...inProject)] },
  { role: "standard", steps: [out(...onStandard)] },
  { role: "platform", steps: [out(...withPlatform)] },
  { role: "event", steps: [out("ORGANISED")] },
  { role: "place", steps: [out("LOCATED_IN")] },
];

/** Every kind of path is declared here; nothing else in the product invents one. */
const rules: Readonly<Record<"Alliance" | "Institution", readonly ReachRule[]>> = {
  Alliance: [
    ...ofEverything,
    { role: "member", steps: [back(...belongs)] },
    { role: "memberTopic", steps: [back(...belongs), out("WORKS_ON")] },
    { role: "need", steps: [back(...belongs), out("POSED"), out("ABOUT")] },
    { role: "capability", steps: [back(...belongs), out(...makes), out("ABOUT")] },
    { role: "memberProject", steps: [back(...belongs), out(...inProject)] },
    { role: "memberStandard", steps: [back(...belongs), out(...onStandard)] },
    { role: "memberPlatform", steps: [back(...belongs), out(...withPlatform)] },
    { role: "memberPartner", steps: [back(...belongs), either(...together)] },
  ],
  Institution: [
    ...ofEverything,
    { role: "alliance", steps: [out(...belongs)] },
    { role: "partner", steps: [either(...together)] },
    { role: "partner", steps: [out(...inProject), back(...inProject)] },
    { role: "partner", steps: [out(...onStandard), back(...onStandard)] },
    { role: "partner", steps: [out(...withPlatform), back(...withPlatform)] },
    { role: "fellow", steps: [out(...belongs), back(...belongs)] },
    { role: "memberTopic", steps: [out(...belongs), out("WORKS_ON")] },
  ],
};

const bridgeKinds: Readonly<Record<ReachRole, readonly string[]>> = {
  member: ["Institution"],
  partner: ["Institution"],
  memberPartner: ["Institution"],
  fellow: ["Institution"],
  alliance: ["Alliance"],
  project: ["Project"],
  memberProject: ["Project"],
  standard: ["Standard"],
  memberStandard: ["Standard"],
  platform: ["Platform"],
  memberPlatform: ["Platform"],
  topic: ["Topic"],
  memberTopic: ["Topic"],
  broaderTopic: ["Topic"],
  field: ["Topic"],
  broaderField: ["Topic"],
  application: ["Topic"],
  need: ["Topic"],
  capability: ["Topic"],
  event: ["Event", "EventSeries"],
  place: ["Region"],
};

/** What two work on is one thing, the broad field above it another: see `sharedField`. */
const fieldRoles: readonly ReachRole[] = ["field", "broaderField"];

/** The network's own council, offices and newspapers meet everybody; meeting in them links nobody. */
export const noBridges: readonly string[] = ["NETWORK", "GOVERNMENT", "MEDIA", "STANDARDS_BODY"];

/** Everything that a thing comes to by a declared kind of path. */
export function reachOf(
  projection: Projection,
  id: string,
  time: TimeFilter,
  leavesOut: readonly ReachRole[] = [],
): readonly Reach[] {
  const { label } = projection.get(id);
  if (label !== "Alliance" && label !== "Institution") return [];
  const best = new Map<string, Reach>();
  for (const rule of rules[label]) {
    if (leavesOut.includes(rule.role)) continue;
    for (const arcs of walk(projection, id, rule.steps, time)) {
      const bridge = arcs.at(-1)?.to;
      if (bridge === undefined || bridge === id || !isBridge(projection, bridge, rule.role)) continue;
      const isByUniversity = arcs.some(({ to }) => isOfManySchools(projection, to));
      const reach = { role: rule.role, bridge, arcs, strength: strengthOf(projection, arcs), isByUniversity };
      const key = `${rule.role} ${bridge}`;
      if (reach.strength > (best.get(key)?.strength ?? 0)) best.set(key, reach);
    }
  }
  return [...best.values()];
}

/** So many institutes make an academy: 中国农业科学院 ties pig breeders to makers of plant-based pesticides. */
const academyParts = 3;

/** A university, or an academy of several institutes: the one school may never have met the other. */
function isOfManySchools(projection: Projection, id: string): boolean {
  const { label, institutionKind } = projection.get(id);
  if (label !== "Institution") return false;
  if (institutionKind === "UNIVERSITY") return true;
  const parts = projection.arcs(id, "PART_OF").filter(({ to, isOut }) => !isOut && to.startsWith("institution:"));
  return institutionKind === "INSTITUTE" && parts.length >= academyParts;
}

function isBridge(projection: Projection, id: string, role: ReachRole): boolean {
  const { label, institutionKind, topicScope } = projection.get(id);
  if (topicScope === "ACTIVITY") return false;
  if (fieldRoles.includes(role)) return topicScope === "FIELD";
  if (role === "topic" || role === "broaderTopic") return topicScope !== "FIELD";
  return bridgeKinds[role].includes(label) && !noBridges.includes(institutionKind ?? "");
}

function walk(
  projection: Projection,
  id: string,
  steps: readonly StepRule[],
  time: TimeFilter,
): readonly (readonly Arc[])[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [[]];
  const arcs = step.relations
    .flatMap((relation) => projection.arcs(id, relation))
    .filter(({ isOut, tie }) => fits(step.direction, isOut) && mayHold(tie, time));
  if (rest.length === 0) return arcs.map((arc) => [arc]);
  return arcs
    .filter(({ to }) => !noBridges.includes(projection.get(to).institutionKind ?? ""))
    .flatMap((arc) => walk(projection, arc.to, rest, time).map((further) => [arc, ...further]))
    .filter((path) => new Set(path.map(({ to }) => to)).size === path.length);
}

function fits(direction: Direction, isOut: boolean): boolean {
  return direction === "both" || (direction === "out") === isOut;
}

export function mayHold(tie: ProjectionTie, { day }: TimeFilter): boolean {
  if (day === undefined) return true;
  return (tie.validFrom ?? "0000") <= day && (tie.validTo ?? "9999-12-31") >= day;
}

/**
 * Strength of a way: how closely its first tie binds, what its ties rest on, and shared out over the others that meet
 * at each thing on the way (Newman's fractional counting), so that a crowd introduces nobody.
 */
function strengthOf(projection: Projection, arcs: readonly Arc[]): number {
  return arcs.reduce(
    (strength, { tie, to }, index) => {
      const own = belongs.some((type) => type === tie.type) ? belongingStrength(tie) : 1;
      const crowd = index === arcs.length - 1 ? 1 : Math.sqrt(Math.max(projection.get(to).degree, 1));
      return (strength * own * basisStrength(tie)) / crowd;
    },
    bridgeStrength(projection.get(arcs.at(-1)?.to ?? "")),
  );
}
