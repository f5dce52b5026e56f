import type { Bilingual } from "../entity/fact-resolvers.ts";
import type { Projection } from "../opportunity/projection.ts";
import type { Evidence } from "./capability.ts";
import type { NeedMatch } from "./match-need.ts";

export interface NeedCaution {
  readonly code: string;
  readonly text: Bilingual;
}

interface Rule extends NeedCaution {
  readonly applies: (reasons: readonly Evidence[], match: NeedMatch, projection: Projection) => boolean;
}

/** Below this share of the need, most of it stays open. */
const partly = 0.5;

/** What speaks against a match or needs care; each is a rule over its reasons. */
const rules: readonly Rule[] = [
  {
    code: "PARTLY",
    text: { zh: "只对上需求的一小部分", en: "Covers a small part of the need only" },
    applies: (_, { score }) => (score.terms.find(({ term }) => term === "coverage")?.value ?? 0) < partly,
  },
  {
    code: "BROADER_ONLY",
    text: { zh: "只在更宽的领域上相符", en: "Matches in a broader field only" },
    applies: (reasons) => reasons.every(({ isBroader }) => isBroader),
  },
  {
    code: "SIMILAR_NAME_ONLY",
    text: { zh: "只凭名称相近，未必就是所需", en: "Rests on similar names; it may not be what is needed" },
    applies: (reasons) => reasons.every(({ concept }) => !concept.isExact),
  },
  {
    code: "MEMBERSHIP_ONLY",
    text: {
      zh: "只因同属一个联盟，本身能力未载",
      en: "Through membership alone; what it can do itself is not recorded",
    },
    applies: (reasons) => reasons.every(({ term }) => term === "alliances" || term === "members"),
  },
  {
    code: "EVENTS_ONLY",
    text: { zh: "只组织过相关活动", en: "Only organised events about it" },
    applies: (reasons) => reasons.every(({ term }) => term === "events"),
  },
  {
    code: "CURATED_EVIDENCE",
    text: { zh: "部分依据为编辑判断", en: "Some of it rests on an editor's judgement" },
    applies: (reasons) => reasons.some(({ arcs }) => arcs.some(({ tie }) => tie.basis === "curated")),
  },
  {
    code: "UNDECIDED_IDENTITY",
    text: { zh: "与另一主体是否同一尚未定", en: "It may be the same as another body; nobody could decide" },
    applies: (_, { partner }, projection) => projection.arcs(partner, "POSSIBLY_SAME_AS").length > 0,
  },
];

export function findNeedCautions(
  projection: Projection,
  match: NeedMatch,
  reasons: readonly Evidence[],
): readonly NeedCaution[] {
  return rules.filter(({ applies }) => applies(reasons, match, projection)).map(({ code, text }) => ({ code, text }));
}
