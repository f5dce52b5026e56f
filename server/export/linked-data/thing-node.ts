import { parseEntityId, valueOf, type Label } from "@alliance-atlas/cypher/model";
import { valueFieldsOf } from "../../schema/names.ts";
import type { ExportThing } from "../records.ts";
import type { LinkedNode } from "./context.ts";

/** What schema.org calls a thing of each kind. */
const types: Record<Label, string> = {
  Alliance: "Organization",
  Institution: "Organization",
  Person: "Person",
  Region: "AdministrativeArea",
  Industry: "DefinedTerm",
  Standard: "CreativeWork",
  Project: "ResearchProject",
  Programme: "FundingScheme",
  Event: "Event",
  EventSeries: "EventSeries",
  Award: "Thing",
  Certification: "Certification",
  Platform: "Place",
  Achievement: "CreativeWork",
  Topic: "DefinedTerm",
  Demand: "Demand",
  Policy: "Legislation",
  Evaluation: "Review",
  Document: "CreativeWork",
};

/** Values that schema.org has a name for. */
const ofSchemaOrg: Readonly<Record<string, string>> = {
  founded: "foundingDate",
  startDate: "startDate",
  endDate: "endDate",
  issuedOn: "datePublished",
  url: "url",
};

/** A thing as JSON-LD: its names and the best value of each property. How each is proven stands with its fact. */
export function thingNode(thing: ExportThing): LinkedNode {
  const label = parseEntityId(thing.id)?.label;
  if (label === undefined) throw new Error(`${thing.id} is no id`);
  const { name, nameEn, shortName, shortNameEn } = thing;
  const known = new Set<string | null | undefined>([name, nameEn, shortName, shortNameEn]);
  const short = [inLanguage(shortName, "zh"), inLanguage(shortNameEn, "en")].flat();
  const alternate = [...short, ...thing.names.filter((one) => !known.has(one))];
  return {
    "@id": thing.id,
    "@type": [types[label], `atlas:${label}`],
    identifier: thing.id,
    name: [inLanguage(name, "zh"), inLanguage(nameEn, "en")].flat(),
    ...(alternate.length === 0 ? {} : { alternateName: alternate }),
    ...(thing.externalId == null ? {} : { "atlas:externalId": thing.externalId }),
    ...valuesOf(label, thing),
  };
}

function inLanguage(text: string | null | undefined, language: "zh" | "en"): readonly object[] {
  return text == null ? [] : [{ "@value": text, "@language": language }];
}

function valuesOf(label: Label, thing: ExportThing): LinkedNode {
  const given = valueFieldsOf(label).flatMap((property): [string, unknown][] => {
    const value = thing[property];
    if (value === undefined || value === null) return [];
    const isCode = valueOf(property).options !== undefined;
    return [[ofSchemaOrg[property] ?? `atlas:${property}`, isCode ? { "@id": `atlas:${String(value)}` } : value]];
  });
  return Object.fromEntries(given);
}
