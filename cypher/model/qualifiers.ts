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
