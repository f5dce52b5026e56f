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

/** What one of a hundred ordinary members stands for; below it a reason orders nothing and crowds the rest. */
const leastStrength = 0.02;

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
  return [...own, ...throughBelonging(projection, own)];
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
  const isBack = arc.to === concept.id || arcs.some(({ to }) => to === arc.to);
  if (isBack || !isPartner(projection, arc.to)) return [];
  const strength = target.strength * basisStrength(arc.tie) * share;
  return [{ partner: arc.to, term, concept, through: target.id, strength, arcs: [...arcs, arc], isBroader }];
}

/** Who stands for a body by belonging to it, or it to them. */
interface Belonging {
  readonly arcs: readonly Arc[];
  readonly share: number;
  readonly term: "alliances" | "members";
}

/** An alliance can what its members can, and a member stands a little for its alliance; more the closer it belongs. */
function throughBelonging(projection: Projection, own: readonly Evidence[]): readonly Evidence[] {
  // A body is met once for each topic that it works on; where it belongs is looked up once.
  const known = new Map<string, Belonging>();
  const found: Evidence[] = [];
  for (const evidence of own) {
    if (weakNeedTerms.includes(evidence.term) || evidence.term === "events") continue;
    const { partner } = evidence;
    const belonging = known.get(partner) ?? belongingOf(projection, partner);
    known.set(partner, belonging);
    const { arcs, share, term } = belonging;
    for (const arc of arcs) {
      const strength = evidence.strength * belongingStrength(arc.tie) * share;
      if (strength < leastStrength || evidence.arcs.some(({ to }) => to === arc.to)) continue;
      found.push({ ...evidence, partner: arc.to, term, through: partner, strength, arcs: [...evidence.arcs, arc] });
    }
  }
  return found;
}

function belongingOf(projection: Projection, id: string): Belonging {
  const isAlliance = projection.get(id).label === "Alliance";
  const other: Label = isAlliance ? "Institution" : "Alliance";
  const arcs = belongs
    .flatMap((type) => projection.arcs(id, type))
    .filter((arc) => arc.isOut !== isAlliance && projection.get(arc.to).label === other);
  return {
    arcs: arcs.filter(({ to }) => isPartner(projection, to)),
    share: isAlliance ? shareOfCrowd(arcs.length) : 1,
    term: isAlliance ? "alliances" : "members",
  };
}

function inward(projection: Projection, id: string, types: readonly RelationType[]): readonly Arc[] {
  return types.flatMap((type) => projection.arcs(id, type)).filter(({ isOut }) => !isOut);
}
