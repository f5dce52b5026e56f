import { anyone, type RelationDefinition } from "./relation-definition.ts";

/** Public posts. */
export const people = {
  HOLDS_POST: {
    from: ["Person"],
    to: ["Alliance", "Institution", "Platform", "Region", "Event"],
    group: "post",
    outField: "posts",
    inField: "officers",
    zh: "任职于",
    readsZh: "{a}在{b}任职",
    en: "holds a post in",
    inverseZh: "任职人员",
    inverseEn: "Officers",
    qualifiers: ["title"],
    keyedBy: "title",
  },
  EMPLOYS_OFFICER: {
    from: ["Institution"],
    to: anyone,
    group: "post",
    outField: "employsOfficersOf",
    inField: "officersEmployedBy",
    zh: "的人员任职于",
    readsZh: "{a}的人员在{b}任职",
    en: "employs an officer of",
    inverseZh: "任职人员所在单位",
    inverseEn: "Employers of officers",
    qualifiers: ["post"],
    keyedBy: "post",
  },
} as const satisfies Record<string, RelationDefinition>;
