import type { TermDefinition } from "../weights.ts";
import type { FieldProfiles } from "./field-profiles.ts";

/**
 * The terms of the score between institutions, in the order in which they are added. Weights: fitted on European
 * projects (Horizon 2020) by the outcomes of the years from 2016-01, 2016-07 and 2017-01; a prior everywhere else.
 */
export const partnerTerms = {
  bridgingPartners: { weight: 0.2, zh: "共同伙伴", en: "Partners in common" },
  networkReach: { weight: 1, zh: "网络可达性", en: "Reach through the network" },
  relatedFields: { weight: 1, zh: "领域常相伴出现", en: "Fields that go together elsewhere" },
  topicSimilarity: { weight: 1.3, zh: "技术方向相近", en: "Similar topics" },
  regionalAffinity: { weight: 0.6, zh: "两地常合作", en: "Their regions work together" },
  kindAffinity: { weight: 0.45, zh: "机构类型互补", en: "Their kinds of bodies work together" },
  fieldDiversity: { weight: 1.75, zh: "对方习惯跨领域", en: "The partner is used to crossing fields" },
} as const satisfies Record<string, TermDefinition>;

export type PartnerTerm = keyof typeof partnerTerms;

export const partnerTermNames: readonly PartnerTerm[] = Object.freeze(
  Object.keys(partnerTerms).map((name) => name as PartnerTerm), // keys of a const object
);

export const partnerModelName = "atlas-opp7-2";

/** The two logarithms begin here where there is nothing: the scale of one weak bridge, and of one visit in a million. */
const [noBridge, noVisit] = [0.02, 1e-6];

/**
 * ln(P2 + 0.02), P2(u,v) = Σ_z a(u,z) a(z,v) / √s(z): common partners, each half-damped by how much it is tied
 * elsewhere (weighted Resource Allocation: Zhou, Lü and Zhang, Predicting missing links via local information, 2009).
 */
export function bridgingPartners(twoSteps: number): number {
  return Math.log(twoSteps + noBridge);
}

/** ln(π_u(v) + 10⁻⁶), π the personalised PageRank of `walk.ts`: reach over paths of all lengths. */
export function networkReach(mass: number): number {
  return Math.log(mass + noVisit);
}

/** Σ_s Σ_t R_u(s) Φ(s,t) R_v(t), with the first sum made once for the asker: how well its fields go with the partner's. */
export function relatedFields(mixture: Float64Array, { topicsOf, shares }: FieldProfiles, other: number): number {
  let sum = 0;
  for (let place = topicsOf.offsets[other]!; place < topicsOf.offsets[other + 1]!; place += 1) {
    sum += mixture[topicsOf.values[place]!]! * shares[place]!;
  }
  return sum;
}

/** Cosine of the idf-weighted topic vectors: rare topics in common tell more. */
export function topicSimilarity(
  direction: Float64Array,
  { topicsOf, directions }: FieldProfiles,
  other: number,
): number {
  let sum = 0;
  for (let place = topicsOf.offsets[other]!; place < topicsOf.offsets[other + 1]!; place += 1) {
    sum += direction[topicsOf.values[place]!]! * directions[place]!;
  }
  return sum;
}

/** Σ_s R_u(s) Φ(s,t) for each topic t. */
export function mixFields({ topicsOf, shares, topicCount, togetherness }: FieldProfiles, one: number): Float64Array {
  const mixture = new Float64Array(topicCount);
  for (let place = topicsOf.offsets[one]!; place < topicsOf.offsets[one + 1]!; place += 1) {
    const row = topicsOf.values[place]! * topicCount;
    for (let topic = 0; topic < topicCount; topic += 1) mixture[topic]! += shares[place]! * togetherness[row + topic]!;
  }
  return mixture;
}

/** The topic vector of one institution, with all its zeros. */
export function directionOf({ topicsOf, directions, topicCount }: FieldProfiles, one: number): Float64Array {
  const direction = new Float64Array(topicCount);
  for (let place = topicsOf.offsets[one]!; place < topicsOf.offsets[one + 1]!; place += 1) {
    direction[topicsOf.values[place]!] = directions[place]!;
  }
  return direction;
}
