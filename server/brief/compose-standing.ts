import { heading, pairs, paragraph, type Block } from "./blocks.ts";
import type { BriefStanding } from "./brief-question.ts";
import { briefWords, type BriefLanguage } from "./brief-words.ts";
import { formatNumber, textIn } from "./in-language.ts";

/** Where the suggestion stands, and how it came there. */
export function composeStanding(standing: BriefStanding, language: BriefLanguage): readonly Block[] {
  const words = briefWords[language];
  const { stateText, reasonText, assignee, dueOn, history } = standing;
  if (history.length === 0) return [paragraph(words.nothingDecided)];
  return [
    pairs([
      [words.state, textIn(stateText, language)],
      [words.reason, reasonText === null ? null : textIn(reasonText, language)],
      [words.assignee, assignee],
      [words.due, dueOn],
    ]),
    heading(3, words.history),
    { kind: "list", isOrdered: true, items: history.map((decision) => itemOf(decision, language)) },
  ];
}

function itemOf(decision: BriefStanding["history"][number], language: BriefLanguage) {
  const words = briefWords[language];
  const { at, author, stateText, reasonText, assignee, dueOn, note, undoes, score, rank, model } = decision;
  const state = textIn(stateText, language);
  const parts = [
    `${at.slice(0, 16).replace("T", " ")} UTC`,
    author,
    undoes === null ? state : `${words.undone} ${state}`,
    ...(reasonText === null ? [] : [textIn(reasonText, language)]),
    ...(assignee === null ? [] : [`${words.assignee} ${assignee}`]),
    ...(dueOn === null ? [] : [`${words.due} ${dueOn}`]),
  ];
  const seen = score === null || model === null ? [] : [[words.shown(formatNumber(score), rank, model)]];
  return { text: parts.join(words.comma), notes: [...(note === null ? [] : [[note]]), ...seen] };
}
