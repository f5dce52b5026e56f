import { heading, type Block, type Inline, type ListItem } from "./blocks.ts";
import type { BriefProof, BriefStep, BriefSuggestion } from "./brief-question.ts";
import { briefWords, type BriefLanguage, type BriefWords } from "./brief-words.ts";
import { nameIn, textIn } from "./in-language.ts";

/** Each path as a sentence, then its steps one by one with the proofs of each. */
export function composePaths(paths: BriefSuggestion["paths"], language: BriefLanguage): readonly Block[] {
  const words = briefWords[language];
  return paths.flatMap((path, index) => [
    heading(3, `${words.path(index + 1)}${words.colon}${textIn(path.sentence, language)}`),
    { kind: "list", isOrdered: true, items: stepsOf(path.steps, language) } as const,
  ]);
}

function stepsOf(steps: readonly BriefStep[], language: BriefLanguage): readonly ListItem[] {
  const words = briefWords[language];
  return steps.slice(1).flatMap((step, index) => {
    const before = steps[index];
    if (before === undefined) return [];
    const notes = step.proofs.map((proof) => noteOf(proof, language));
    return [{ text: readStep(before, step, language), notes: notes.length === 0 ? [[words.noProof]] : notes }];
  });
}

/** From holder to held, whichever way the path runs, with what the tie says beside them. */
function readStep(before: BriefStep, { node, tie, isForward }: BriefStep, language: BriefLanguage): string {
  const words = briefWords[language];
  const [holder, held] = (isForward ? [before.node, node] : [node, before.node]).map((one) => nameIn(one, language));
  if (tie === null) return `${holder} — ${held}`;
  const { role, title, since, until, asOf } = tie;
  const more = [
    ...(role === null ? [] : [textIn(role, language)]),
    ...(title === null ? [] : [title]),
    ...(since === null ? [] : [words.since(since)]),
    ...(until === null ? [] : [words.until(until)]),
    ...(asOf === null ? [] : [words.asOf(asOf)]),
  ];
  const text = `${holder} — ${textIn(tie.text, language)} → ${held}`;
  return more.length === 0 ? text : `${text} (${more.join(words.joined)})`;
}

/** Source, place, carrying words, date, trust and basis of one proof, and the addresses of the pages. */
function noteOf(proof: BriefProof, language: BriefLanguage): readonly Inline[] {
  const words = briefWords[language];
  const { source, words: carried, date, trust, basis, ruleText, urls } = proof;
  const parts = [
    nameIn(source, language),
    ...placeOf(proof, words),
    ...(carried === null ? [] : [words.quote(carried)]),
    words.date(date ?? source.issuedOn),
    words.trust(trust),
    ruleText === null ? words.basis[basis] : `${words.basis[basis]} (${textIn(ruleText, language)})`,
  ];
  const addresses = urls.length > 0 ? urls : source.url === null ? [] : [source.url];
  const links = addresses.flatMap((href) => [words.comma, { text: href, href }]);
  return [`${words.proof}${words.colon}${parts.join(words.comma)}`, ...links];
}

function placeOf({ section, lineFrom, lineTo, row }: BriefProof, words: BriefWords): readonly string[] {
  return [
    ...(section === null ? [] : [section]),
    ...(lineFrom === null ? [] : [words.line(lineFrom, lineTo)]),
    ...(row === null ? [] : [words.row(row)]),
  ];
}
