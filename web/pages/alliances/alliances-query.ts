import type { AllianceFilter, AllianceLevel, ListOrder } from "../../api/generated/graphql.ts";
import { isId } from "../../state/url-parts.ts";

/** What an address of this page asks. */
export interface AlliancesState {
  readonly level: AllianceLevel | undefined;
  readonly region: string | undefined;
  readonly industry: string | undefined;
  readonly yearFrom: number | undefined;
  readonly yearTo: number | undefined;
  readonly order: AllianceOrder;
}

export const allianceLevels = [
  "NATIONAL_PILOT",
  "NATIONAL_KEY_CULTIVATION",
  "NATIONAL",
  "PROVINCIAL",
  "CITY",
  "OTHER",
] as const satisfies readonly AllianceLevel[];
export const allianceOrders = [
  "NAME",
  "MEMBERS_DESC",
  "DEGREE_DESC",
  "FOUNDED_ASC",
  "FOUNDED_DESC",
] as const satisfies readonly ListOrder[];
export type AllianceOrder = (typeof allianceOrders)[number];

export function readAlliancesQuery(query: Readonly<Record<string, string>>): AlliancesState {
  return {
    level: allianceLevels.find((level) => level === query["level"]),
    region: idOf(query["region"]),
    industry: idOf(query["industry"]),
    yearFrom: yearOf(query["from"]),
    yearTo: yearOf(query["to"]),
    order: allianceOrders.find((order) => order === query["order"]) ?? "NAME",
  };
}

function idOf(text: string | undefined): string | undefined {
  return text !== undefined && isId(text) ? text : undefined;
}

function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

export function writeAlliancesQuery({ level, region, industry, yearFrom, yearTo, order }: AlliancesState) {
  return { level, region, industry, from: yearFrom, to: yearTo, order: order === "NAME" ? undefined : order };
}

export function filterOf({ level, region, industry, yearFrom, yearTo }: AlliancesState): AllianceFilter {
  return {
    ...(level === undefined ? {} : { level: [level] }),
    ...(region === undefined ? {} : { region }),
    ...(industry === undefined ? {} : { industry }),
    ...(yearFrom === undefined ? {} : { foundedFrom: yearFrom }),
    ...(yearTo === undefined ? {} : { foundedTo: yearTo }),
  };
}
