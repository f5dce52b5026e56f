import type { JSX } from "preact";
import {
  StandardsDocument,
  type StandardFilter,
  type StandardKind,
  type StandardsQuery,
  type StandardStage,
} from "../api/generated/graphql.ts";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { ListPage } from "./lists/list-page.tsx";
import { StandardRow, type StandardInList } from "./lists/standard-row.tsx";
import type { ThingList } from "./lists/thing-list.ts";

const kinds = [
  "NATIONAL",
  "SECTOR",
  "ASSOCIATION",
  "INTERNATIONAL",
  "LOCAL",
] as const satisfies readonly StandardKind[];
const stages = ["PROPOSED", "DRAFTING", "DIS", "PUBLISHED", "WITHDRAWN"] as const satisfies readonly StandardStage[];

export const standardList: ThingList<StandardsQuery, StandardFilter, StandardInList> = {
  kind: "standard",
  link: linkTo.standards,
  document: StandardsDocument,
  listOf: ({ standards }) => standards,
  facets: [
    { name: "standardKind", options: kinds, isMany: true },
    { name: "stage", options: stages, isMany: true },
    { name: "having", options: ["draftedBy", "participants", "releasedBy"], isMany: true },
    { name: "topic" },
  ],
  orders: ["NAME", "DEGREE_DESC"],
  row: (standard) => <StandardRow standard={standard} />,
  words: () => t().standards,
};

export function StandardsPage(): JSX.Element {
  return <ListPage list={standardList} />;
}
