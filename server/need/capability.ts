import type { Label, RelationType } from "@alliance-atlas/cypher/model";
import type { Arc, Projection } from "../opportunity/projection.ts";
import {
  basisStrength,
  belongingStrength,
  isPartner,
  shareOfCrowd,
  topicRarity,
  weakNeedTerms,
  type NeedTerm,
} from "./need-weights.ts";
import type { Concept } from "./recognise.ts";
import type { Target } from "./widen.ts";

/** One reason why a body can help: a real way from what the need speaks of to the body. */
export interface Evidence {
  readonly partner: string;
  readonly term: NeedTerm;
  readonly concept: Concept;
  /** What the way goes through last: two ways through one thing are one reason. */
  readonly through: string;
  readonly strength: number;
  readonly arcs: readonly Arc[];
  readonly isBroader: boolean;
}

const makers: readonly RelationType[] = [
  "PRODUCED",
  "OWNS",
  "CO_BUILT",
  "DRAFTED",
  "RELEASED",
  "TOOK_PART_IN",
  "LEADS_PROJECT",
  "PARTICIPATES_IN",
  "STARTED",
  "ORGANISED",
];
const belongs: readonly RelationType[] = ["CHAIRS", "MEMBER_OF", "LEADS", "OPERATES", "SECRETARIAT_OF", "FOUNDED_WITH"];

const termOfLabel: Partial<Record<Label, NeedTerm>> = {
  Achievement: "achievements",
  Project: "projects",
  Standard: "standards",
  Platform: "platforms",
  Event: "events",
};

/** Who can do what the targets ask for, each with the way there. */
export function findCapability(projection: Projection, targets: readonly Target[]): readonly Evidence[] {
  const bodies = projection.idsOf("Alliance").length + projection.idsOf("Institution").length;
  const own = targets
    .flatMap((target) => capabilityAt(projection, target, bodies))
    .filter(({ strength }) => strength > 0);
  return [...own, ...own.flatMap((evidence) => throughBelonging(projection, evidence))];
}

function capabilityAt(projection: Projection, target: Target, bodies: number): readonly Evidence[] {
  switch (projection.get(target.id).label) {
    case "Topic":
      return [...workersOn(projection, target, bodies), ...makersAbout(projection, target)];
    case "Industry":
      return inward(projection, target.id, ["ACTIVE_IN"]).flatMap((arc) =>
        evidenceOf(projection, target, arc, "industry"),
      );
    case "Region":
      return inward(projection, target.id, ["LOCATED_IN"]).flatMap((arc) =>
        evidenceOf(projection, target, arc, "samePlace"),
      );
    case "Alliance":
      return [{ ...target, partner: target.id, term: "nameSays", through: target.id }];
    default:
      return makersOf(projection, target);
  }
}

function workersOn(projection: Projection, target: Target, bodies: number): readonly Evidence[] {
  const arcs = inward(projection, target.id, ["WORKS_ON"]);
  const rarity = topicRarity(arcs.length, bodies);
  return arcs.flatMap((arc) => evidenceOf(projection, target, arc, "worksOn", rarity));
}

function makersAbout(projection: Projection, target: Target): readonly Evidence[] {
  return inward(projection, target.id, ["ABOUT"]).flatMap((arc) =>
    makersOf(projection, {
      ...target,
      id: arc.to,
      arcs: [...target.arcs, arc],
      strength: target.strength * basisStrength(arc.tie),
    }),
  );
}

/** Who made or takes part in a thing; shared out over all who did. */
function makersOf(projection: Projection, target: Target): readonly Evidence[] {
  const term = termOfLabel[projection.get(target.id).label];
  if (term === undefined) return [];
  const arcs = inward(projection, target.id, makers);
  const share = shareOfCrowd(new Set(arcs.map(({ to }) => to)).size);
  return arcs.flatMap((arc) => evidenceOf(projection, target, arc, term, share));
}

function evidenceOf(projection: Projection, target: Target, arc: Arc, term: NeedTerm, share = 1): readonly Evidence[] {
  const { concept, arcs, isBroader } = target;
  const visited = [concept.id, ...arcs.map(({ to }) => to), arc.to];
  if (!isPartner(projection, arc.to) || new Set(visited).size < visited.length) return [];
  const strength = target.strength * basisStrength(arc.tie) * share;
  return [{ partner: arc.to, term, concept, through: target.id, strength, arcs: [...arcs, arc], isBroader }];
}

/** An alliance can what its members can, and a member stands a little for its alliance; more the closer it belongs. */
function throughBelonging(projection: Projection, evidence: Evidence): readonly Evidence[] {
  if (weakNeedTerms.includes(evidence.term) || evidence.term === "events") return [];
  const isAlliance = projection.get(evidence.partner).label === "Alliance";
  const arcs = belongs
    .flatMap((type) => projection.arcs(evidence.partner, type))
    .filter(
      (arc) => arc.isOut !== isAlliance && projection.get(arc.to).label === (isAlliance ? "Institution" : "Alliance"),
    );
  const share = isAlliance ? shareOfCrowd(arcs.length) : 1;
  return arcs
    .filter(({ to }) => isPartner(projection, to))
    .map((arc) => ({
      ...evidence,
      partner: arc.to,
      term: isAlliance ? "alliances" : "members",
      through: evidence.partner,
      strength: evidence.strength * belongingStrength(arc.tie) * share,
      arcs: [...evidence.arcs, arc],
    }));
}

function inward(projection: Projection, id: string, types: readonly RelationType[]): readonly Arc[] {
  return types.flatMap((type) => projection.arcs(id, type)).filter(({ isOut }) => !isOut);
}
