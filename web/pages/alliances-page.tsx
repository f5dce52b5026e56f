import type { JSX } from "preact";
import {
  AlliancesDocument,
  type AlliancesQuery,
  type AllianceFilter,
  type AllianceLevel,
} from "../api/generated/graphql.ts";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { AllianceRow, type AllianceInList } from "./lists/alliance-row.tsx";
import { ListPage } from "./lists/list-page.tsx";
import type { ThingList } from "./lists/thing-list.ts";

const levels = [
  "NATIONAL_PILOT",
  "NATIONAL_KEY_CULTIVATION",
  "NATIONAL",
  "PROVINCIAL",
  "CITY",
  "OTHER",
] as const satisfies readonly AllianceLevel[];

export const allianceList: ThingList<AlliancesQuery, AllianceFilter, AllianceInList> = {
  kind: "alliance",
  link: linkTo.alliances,
  document: AlliancesDocument,
  listOf: ({ alliances }) => alliances,
  facets: [{ name: "level", options: levels, isMany: true }, { name: "region" }, { name: "industry" }],
  orders: ["NAME", "MEMBERS_DESC", "DEGREE_DESC", "FOUNDED_ASC", "FOUNDED_DESC"],
  hasYears: true,
  row: (alliance) => <AllianceRow alliance={alliance} />,
  words: () => t().alliances,
};

export function AlliancesPage(): JSX.Element {
  return <ListPage list={allianceList} />;
}
