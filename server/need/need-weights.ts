import type { Projection, ProjectionTie } from "../opportunity/projection.ts";

export const needModelName = "atlas-needs-1";

interface TermDefinition {
  readonly weight: number;
  readonly zh: string;
  readonly en: string;
}

/**
 * The terms of the score with their weights. All are priors: no outcome of a match has been counted yet. What a body
 * itself works on or made weighs most; what it belongs to, or who belongs to it, weighs less.
 */
export const needTerms = {
  worksOn: { weight: 2, zh: "从事相关技术方向", en: "Works on the topic" },
  achievements: { weight: 1.8, zh: "有相关成果", en: "Achievements about it" },
  projects: { weight: 1.5, zh: "做过相关项目", en: "Projects about it" },
  standards: { weight: 1.5, zh: "做过相关标准", en: "Standards about it" },
  platforms: { weight: 1.5, zh: "有相关平台", en: "Platforms about it" },
  nameSays: { weight: 1.5, zh: "名称即说明", en: "Its name says so" },
  coverage: { weight: 1.5, zh: "覆盖需求的多少", en: "How much of the need it covers" },
  members: { weight: 0.8, zh: "成员有此能力", en: "Members can do it" },
  alliances: { weight: 0.8, zh: "所属联盟有此能力", en: "Alliances it belongs to can do it" },
  events: { weight: 0.4, zh: "组织过相关活动", en: "Organised events about it" },
  industry: { weight: 0.4, zh: "在所述行业", en: "In the industry named" },
  samePlace: { weight: 0.3, zh: "在所述地区", en: "In the place named" },
} as const satisfies Record<string, TermDefinition>;

export type NeedTerm = keyof typeof needTerms;

export const needTermNames: readonly NeedTerm[] = Object.freeze(
  Object.keys(needTerms).map((name) => name as NeedTerm), // keys of a const object
);

/** A place or an industry orders those who can do it; by itself it is no capability. Coverage has no path of its own. */
export const weakNeedTerms: readonly NeedTerm[] = ["samePlace", "industry", "coverage"];

/** What is left of a match one step away in the hierarchy of topics: who does a part of it, and who does the whole field. */
export const narrower = 0.7;
export const broader = 0.4;

/** What is left of a match with a thing when it is taken for the topics that the thing is about. */
export const throughThing = 0.6;

/** A broad field says little about what is needed; an activity that every trade does says nothing. */
export function scopeStrength(topicScope: string | null): number {
  if (topicScope === "ACTIVITY") return 0;
  return topicScope === "FIELD" ? 0.6 : 1;
}

/** What an editor judged weighs less than what a source states. */
export function basisStrength({ basis }: ProjectionTie): number {
  return basis === "curated" ? 0.8 : 1;
}

/** How closely a body belongs to an alliance: who runs it stands for what it does, one member of many hardly. */
export function belongingStrength({ type, role }: ProjectionTie): number {
  if (type !== "MEMBER_OF") return 1;
  return ["VICE_CHAIR", "STANDING_COUNCIL"].includes(role ?? "") ? 0.7 : 0.5;
}

/** Half-damped fractional counting (after Newman, 2001): one of many who share a thing stands for it less than one alone. */
export function shareOfCrowd(count: number): number {
  return 1 / Math.sqrt(Math.max(count, 1));
}

/**
 * How much working on a topic tells: the inverse frequency of the topic among all bodies (Spärck Jones, 1972), as a
 * share of what a topic of one single body tells.
 */
export function topicRarity(holders: number, bodies: number): number {
  return Math.log(1 + bodies / Math.max(holders, 1)) / Math.log(1 + Math.max(bodies, 1));
}

/** The network's own council, offices and newspapers deal with every subject; they are no partner for a need. */
const noPartners = ["NETWORK", "GOVERNMENT", "MEDIA", "STANDARDS_BODY"];

export function isPartner(projection: Projection, id: string): boolean {
  const { label, institutionKind } = projection.get(id);
  return label === "Alliance" || (label === "Institution" && !noPartners.includes(institutionKind ?? ""));
}
