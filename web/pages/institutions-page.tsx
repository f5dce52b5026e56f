import type { JSX } from "preact";
import {
  InstitutionsDocument,
  type InstitutionFilter,
  type InstitutionKind,
  type InstitutionsQuery,
} from "../api/generated/graphql.ts";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { InstitutionRow, type InstitutionInList } from "./lists/institution-row.tsx";
import { ListPage } from "./lists/list-page.tsx";
import type { ThingList } from "./lists/thing-list.ts";

const kinds = [
  "COMPANY",
  "UNIVERSITY",
  "INSTITUTE",
  "HOSPITAL",
  "SOCIETY",
  "ASSOCIATION",
  "GOVERNMENT",
  "STANDARDS_BODY",
  "NETWORK",
  "MEDIA",
  "OTHER",
] as const satisfies readonly InstitutionKind[];

/** What a body does in alliances, projects and standards; ties of other kinds narrow little. */
const roles = [
  "chairs",
  "leads",
  "memberOf",
  "coFounded",
  "secretariatOf",
  "leadsProjects",
  "projects",
  "drafted",
  "tookPartIn",
  "cooperatesWith",
  "organised",
];

export const institutionList: ThingList<InstitutionsQuery, InstitutionFilter, InstitutionInList> = {
  kind: "institution",
  link: linkTo.institutions,
  document: InstitutionsDocument,
  listOf: ({ institutions }) => institutions,
  facets: [
    { name: "institutionKind", options: kinds, isMany: true },
    { name: "having", options: roles, isMany: true },
    { name: "region" },
    { name: "topic" },
  ],
  orders: ["ALLIANCES_DESC", "DEGREE_DESC", "NAME"],
  row: (institution) => <InstitutionRow institution={institution} />,
  words: () => t().institutions,
};

export function InstitutionsPage(): JSX.Element {
  return <ListPage list={institutionList} />;
}
