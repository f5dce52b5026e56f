import { t } from "../text/messages.ts";

export type GroupName = keyof ReturnType<typeof t>["words"]["group"];

export function isGroupName(name: string): name is GroupName {
  return name in t().words.group;
}

/** The word for a sort of ties; the name itself for one that the API has and the words do not. */
export function groupText(name: string): string {
  return isGroupName(name) ? t().words.group[name] : name;
}
