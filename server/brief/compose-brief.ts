import type { BriefConditions } from "./brief-conditions.ts";
import { heading, lead, pairs, paragraph, small, type Block } from "./blocks.ts";
import { composeBody } from "./compose-body.ts";
import { composePaths } from "./compose-paths.ts";
import { composeStanding } from "./compose-standing.ts";
import type { BriefAnswer, BriefBody, BriefSuggestion } from "./brief-question.ts";
import { briefWords, type BriefLanguage } from "./brief-words.ts";
import { formatNumber, nameIn, textIn } from "./in-language.ts";

export interface Brief {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface BriefCircumstances {
  readonly language: BriefLanguage;
  /** The day it is made, as YYYY-MM-DD. */
  readonly day: string;
  /** Where it can be opened again. */
  readonly address: string;
  readonly conditions: BriefConditions;
}

/** All that a brief says, in its order, in one language. */
export function composeBrief(
  bodies: readonly [BriefBody, BriefBody],
  { opportunitiesById: { items, dataVersion, model }, pipelineOf }: BriefAnswer,
  { language, day, address, conditions }: BriefCircumstances,
): Brief {
  const words = briefWords[language];
  const [a, b] = bodies.map((body) => nameIn(body, language));
  const title = words.title(a ?? "", b ?? "");
  const [suggestion] = items;
  const about = pairs([
    [words.evidence, suggestion?.asOf],
    [words.dataVersion, dataVersion],
    [words.model, model.name],
    [words.scoredFor, words.conditions(a ?? "", conditions)],
    [words.printed, day],
    [words.cite, words.citation(title, dataVersion, model.name, day, address)],
  ]);
  return {
    title,
    blocks: [
      heading(1, title),
      suggestion === undefined ? lead(words.noLonger) : lead(textIn(suggestion.sentence, language)),
      heading(2, words.bodies),
      ...bodies.flatMap((body) => composeBody(body, language)),
      ...(suggestion === undefined ? [] : composeSuggestion(suggestion, language)),
      heading(2, words.standing),
      ...composeStanding(pipelineOf, language),
      heading(2, words.about),
      about,
      small(`${words.address}${words.colon}`, { text: address, href: address }),
    ],
  };
}

function composeSuggestion(suggestion: BriefSuggestion, language: BriefLanguage): readonly Block[] {
  const words = briefWords[language];
  const { introducer, cautions } = suggestion;
  return [
    heading(2, words.paths),
    ...composePaths(suggestion.paths, language),
    ...(introducer === null ? [] : [heading(2, words.introducer), paragraph(nameIn(introducer, language))]),
    heading(2, words.cautions),
    cautions.length === 0
      ? paragraph(words.noCautions)
      : { kind: "list", isOrdered: false, items: cautions.map(({ text }) => ({ text: textIn(text, language) })) },
    paragraph(words.verify),
    heading(2, words.terms),
    composeTerms(suggestion, language),
    small(words.priors),
  ];
}

function composeTerms({ terms, score }: BriefSuggestion, language: BriefLanguage): Block {
  const words = briefWords[language];
  const rows = terms.map(({ text, value, weight, contribution, pathCount }) => [
    textIn(text, language),
    ...[value, weight, contribution].map(formatNumber),
    String(pathCount),
  ]);
  return { kind: "table", head: words.termHead, rows: [...rows, [words.sum, "", "", formatNumber(score), ""]] };
}
