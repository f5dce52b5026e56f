import type { ProjectionNode, ProjectionTie } from "./projection.ts";

export interface TermDefinition {
  readonly weight: number;
  readonly zh: string;
  readonly en: string;
}

/**
 * The terms of the score with their weights. All are priors: no outcome of a suggestion between alliances has been
 * counted yet. Doing something together weighs most; what two bodies have in common without having met weighs less.
 */
export const terms = {
  sharedMembers: { weight: 3, zh: "共同成员", en: "Shared members" },
  memberCooperation: { weight: 2.5, zh: "成员之间已有合作", en: "Members that already cooperate" },
  memberProjects: { weight: 2.5, zh: "成员共同参与的项目", en: "Projects that members of both take part in" },
  sharedPlatforms: { weight: 2, zh: "共用的平台", en: "Platforms in common" },
  sharedStandards: { weight: 2, zh: "共同的标准工作", en: "Work on the same standards" },
  needMeetsCapability: { weight: 2, zh: "需求遇到能力", en: "A need meets a capability" },
  valueChain: { weight: 1.5, zh: "上下游相接", en: "Links of one value chain" },
  sharedTopics: { weight: 1.5, zh: "共同的技术方向", en: "Topics in common" },
  sharedPartners: { weight: 2, zh: "共同的合作伙伴", en: "Partners in common" },
  fellowMembers: { weight: 1, zh: "经由同一联盟的机构", en: "Bodies met in an alliance" },
  sharedField: { weight: 0.3, zh: "同一大领域", en: "One broad field" },
  jointEvents: { weight: 0.8, zh: "共同组织的活动", en: "Events organised together" },
  samePlace: { weight: 0.15, zh: "同在一地", en: "Seat in the same place" },
  allianceReach: { weight: 0.75, zh: "经联盟与共事网络可达", en: "Reach through alliances and common work" },
  coMembership: { weight: 1, zh: "同盟成员也加入了它", en: "Fellow members belong to it too" },
  thirdAlliances: { weight: 0.2, zh: "经第三方联盟相通", en: "Routes over third alliances" },
  amongItsSize: { weight: 0.1, zh: "同等规模中相通的名次", en: "Rank of these routes among pairs of its size" },
  staffDecision: { weight: -1, zh: "工作人员此前谢绝或隐藏", en: "Staff declined or hid it before" },
  lesserKnown: { weight: 0.25, zh: "偏向少见对象", en: "Preference for lesser-known partners" },
} as const satisfies Record<string, TermDefinition>;

export type Term = keyof typeof terms;

export const termNames: readonly Term[] = Object.freeze(Object.keys(terms).map((name) => name as Term)); // keys of a const object

/** What no listed path explains in full; these order pairs that have a reason. */
const beyondPaths: readonly Term[] = [
  "allianceReach",
  "coMembership",
  "thirdAlliances",
  "amongItsSize",
  "staffDecision",
  "lesserKnown",
];

/**
 * A common place, a broad field that both work in, or a body that both meet in different alliances, is no reason by
 * itself; it only orders pairs that have one.
 */
export const weakTerms: readonly Term[] = ["samePlace", "sharedField", "fellowMembers", ...beyondPaths];

export function isWeak(term: string): boolean {
  return weakTerms.some((weak) => weak === term);
}

export const modelName = "atlas-paths-2";

/** How closely a body belongs to an alliance, by what it is there. */
export function belongingStrength(tie: ProjectionTie): number {
  switch (tie.type) {
    case "CHAIRS":
    case "LEADS":
      return 1;
    case "OPERATES":
    case "SECRETARIAT_OF":
      return 0.9;
    case "FOUNDED_WITH":
      return 0.8;
    default:
      return roleStrengths[tie.role ?? ""] ?? 0.5;
  }
}

const roleStrengths: Readonly<Record<string, number>> = {
  VICE_CHAIR: 0.8,
  STANDING_COUNCIL: 0.7,
  COUNCIL: 0.6,
  SUPERVISOR: 0.5,
  MEMBER: 0.5,
};

/**
 * How much meeting at a thing of this kind tells, taken once on either side: the schools of a university may never
 * meet, and a broad field is shared by many who have nothing to say to each other.
 */
export function bridgeStrength({ institutionKind, topicScope }: ProjectionNode): number {
  if (institutionKind === "UNIVERSITY") return 0.5;
  if (topicScope === "FIELD") return 0.6;
  return 1;
}

/** What an editor judged weighs less than what a source states. */
export function basisStrength(tie: ProjectionTie): number {
  return tie.basis === "curated" ? 0.6 : 1;
}
