import { valueOf, type ValueName } from "@alliance-atlas/cypher/model";
import { heading, pairs, type Block } from "./blocks.ts";
import type { BriefBody } from "./brief-question.ts";
import { briefWords, type BriefLanguage } from "./brief-words.ts";
import { nameIn, type Named } from "./in-language.ts";

/** What one of the two bodies is, as far as the graph knows. */
export function composeBody(body: BriefBody, language: BriefLanguage): readonly Block[] {
  const words = briefWords[language];
  const list = (found: { readonly nodes: readonly Named[] } | undefined): string | undefined =>
    found?.nodes.map((node) => nameIn(node, language)).join(words.joined);
  const { capturedMembers: members, allianceCount: alliances } = body;
  const ownKind = optionText("institutionKind", body.institutionKind, language) ?? words.kinds[body.kind];
  return [
    heading(3, nameIn(body, language)),
    pairs([
      [words.otherName, language === "en" ? body.name : body.nameEn],
      [words.kind, ownKind],
      [words.level, optionText("level", body.level, language)],
      [words.founded, body.founded],
      [words.places, list(body.locatedIn)],
      [words.industries, list(body.industries)],
      [words.topics, list(body.worksOn)],
      [words.chairs, list(body.chairedBy)],
      [words.members, members === undefined ? undefined : String(members)],
      [words.alliances, alliances === undefined ? undefined : String(alliances)],
      [words.id, body.id],
    ]),
  ];
}

function optionText(value: ValueName, code: string | null | undefined, language: BriefLanguage): string | undefined {
  return code == null ? undefined : (valueOf(value).options?.[code]?.[language] ?? code);
}
