/** Words that qualify a tie, as closed lists where the office uses closed lists. */

export const memberRoles = {
  VICE_CHAIR: { zh: "副理事长单位", en: "Vice-chair unit" },
  STANDING_COUNCIL: { zh: "常务理事单位", en: "Standing council member" },
  COUNCIL: { zh: "理事单位", en: "Council member" },
  SUPERVISOR: { zh: "监事单位", en: "Supervisor" },
  MEMBER: { zh: "成员单位", en: "Member" },
} as const;
export type MemberRole = keyof typeof memberRoles;

export const organiserRoles = {
  HOST: { zh: "主办", en: "Host" },
  ORGANISER: { zh: "承办", en: "Organiser" },
  CO_ORGANISER: { zh: "协办", en: "Co-organiser" },
  SUPPORTER: { zh: "支持", en: "Supporter" },
  CONVENED_WITH: { zh: "会同组织", en: "Convened with" },
} as const;
export type OrganiserRole = keyof typeof organiserRoles;

export const placeRoles = {
  SEAT: { zh: "所在地", en: "Seat" },
  FOUNDED_AT: { zh: "成立地", en: "Founding place" },
  VENUE: { zh: "举办地", en: "Venue" },
  SITE: { zh: "建设或实施地", en: "Site" },
  FORMER_SEAT: { zh: "原所在地", en: "Former seat" },
  SERVES: { zh: "服务地区", en: "Area served" },
} as const;
export type PlaceRole = keyof typeof placeRoles;

/** Grades in the words of who gives them, read into English. */
export const gradeWords = {
  活跃度高: { zh: "活跃度高", en: "Highly active" },
  活跃度较高: { zh: "活跃度较高", en: "Fairly active" },
  活跃度第一梯队: { zh: "活跃度第一梯队", en: "First tier of activity" },
  A类: { zh: "A类", en: "Class A" },
  二等奖: { zh: "二等奖", en: "Second prize" },
  技术类一等奖: { zh: "技术类一等奖", en: "First prize, technology" },
  筹建: { zh: "筹建", en: "Being set up" },
  "拟认定(公示)": { zh: "拟认定(公示)", en: "To be recognised (announced)" },
  "拟认定（公示）": { zh: "拟认定（公示）", en: "To be recognised (announced)" },
} as const;
