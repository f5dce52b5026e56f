import type { ThingCardQuery } from "../api/generated/graphql.ts";
import { formatDate, formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { nameOf } from "../text/name.ts";

type Card = NonNullable<ThingCardQuery["node"]>;

/** One sentence made from facts alone: what no source says is left out of it. */
export function thingSummary(thing: Card): string {
  const lang = language.value;
  const name = (named: { readonly name: string; readonly nameEn: string | null } | undefined): string | null =>
    named === undefined ? null : nameOf(named, lang).text;
  if ("foundedYear" in thing) {
    return t().thing.alliance({
      level: thing.level,
      founded: thing.foundedYear === null ? null : formatDate(String(thing.foundedYear), lang),
      place: name(thing.locatedIn.nodes[0]),
      industries: thing.industries.nodes.map((industry) => nameOf(industry, lang).text),
      chairs: thing.chairedBy.nodes.map((chair) => nameOf(chair, lang).text),
      captured: formatNumber(thing.capturedMembers, lang),
    });
  }
  if ("institutionKind" in thing)
    return t().thing.institution(thing.institutionKind, name(thing.located.nodes[0]), thing.allianceCount);
  if (thing.kind === "DOCUMENT") return t().thing.source(thing.degree);
  return t().thing.other(thing.kind, thing.degree);
}
