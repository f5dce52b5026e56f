import type { EntityKind, InstitutionKind, RelationType, ThingTiesQuery } from "../../api/generated/graphql.ts";
import { thingSummary } from "../../panels/thing-summary.ts";
import { linkTo } from "../../routes.ts";
import type { ThingDetails } from "./thing-details.ts";

type Around = NonNullable<ThingTiesQuery["neighborhood"]>;

/** Kinds that schema.org has a word for; the others are things. */
const types: Partial<Record<EntityKind, string>> = {
  ALLIANCE: "Organization",
  INSTITUTION: "Organization",
  PERSON: "Person",
  REGION: "AdministrativeArea",
  EVENT: "Event",
  DOCUMENT: "CreativeWork",
  STANDARD: "CreativeWork",
  PROJECT: "ResearchProject",
  TOPIC: "DefinedTerm",
  INDUSTRY: "DefinedTerm",
};

const institutionTypes: Partial<Record<InstitutionKind, string>> = {
  UNIVERSITY: "CollegeOrUniversity",
  COMPANY: "Corporation",
  INSTITUTE: "ResearchOrganization",
  HOSPITAL: "Hospital",
  MEDIA: "NewsMediaOrganization",
  GOVERNMENT: "GovernmentOrganization",
};

/** Only bodies have members and places in the words of schema.org. */
const bodies: ReadonlySet<EntityKind> = new Set(["ALLIANCE", "INSTITUTION"]);

/** The thing as search engines read it, made of the facts that the page shows. */
export function describeSubject(thing: ThingDetails, around: Around | undefined): Readonly<Record<string, unknown>> {
  const kind = "institutionKind" in thing ? thing.institutionKind : null;
  const others = thing.names.filter((name) => name !== thing.name);
  const site = thing.statements.find(({ property, value }) => property === "url" && /^https?:\/\//.test(value));
  return {
    "@type": (kind === null ? undefined : institutionTypes[kind]) ?? types[thing.kind] ?? "Thing",
    identifier: thing.id,
    name: thing.name,
    ...(others.length === 0 ? {} : { alternateName: others }),
    description: thingSummary(thing),
    ...(site === undefined ? {} : { sameAs: site.value }),
    ...("foundedYear" in thing && thing.foundedYear !== null ? { foundingDate: String(thing.foundedYear) } : {}),
    ...(around !== undefined && bodies.has(thing.kind)
      ? {
          ...named("member", otherEnds(around, "MEMBER_OF", "IN")),
          ...named("memberOf", otherEnds(around, "MEMBER_OF", "OUT")),
          ...named("location", otherEnds(around, "LOCATED_IN", "OUT")),
        }
      : {}),
  };
}

function otherEnds({ groups, nodes }: Around, relation: RelationType, direction: "IN" | "OUT"): readonly object[] {
  const ids = groups.find((group) => group.relation === relation && group.direction === direction)?.nodeIds ?? [];
  return ids.flatMap((id) => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (node === undefined) return [];
    return [{ "@type": types[node.kind] ?? "Thing", name: node.name, url: linkTo.thing(id) }];
  });
}

function named(word: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [word]: values };
}
