import { isPossible, isSure, neededShare } from "./certainty.ts";
import { findNearSubjects, type NearSubject } from "./near-subjects.ts";
import { isAcronym, type Lexicon } from "./lexicon.ts";
import type { NamedThing } from "./name-trie.ts";
import { readTokens, type Token } from "./tokens.ts";
import { isFunctionWord, readWords, type Span, type Word } from "./words.ts";

/** A thing of the graph that a text speaks of. */
export interface Concept extends NamedThing {
  readonly spans: readonly Span[];
  readonly isExact: boolean;
  /** How surely the text speaks of it, 0 to 1; an exact name is sure. */
  readonly weight: number;
}

export interface Recognition {
  readonly concepts: readonly Concept[];
  /** Content words that no concept explains. */
  readonly unmatched: readonly Word[];
  /** Share of the content words that some concept explains. */
  readonly share: number;
  /** Things whose names share something with the text, too little to be recognised; the nearest first. */
  readonly nearest: readonly NearSubject[];
}

/**
 * Finds what a text speaks of: names as they stand, the longest first, then names of which it holds the telling part.
 * The name of a broad field gives way to a narrower one that shares a part with it: 镉污染治理 is of 镉污染, not of 污染治理.
 */
export function recognise(text: string, lexicon: Lexicon, isBroad: (id: string) => boolean = () => false): Recognition {
  const tokens = readTokens(text);
  const exact = findExactNames({ text, tokens, lexicon, isBroad });
  const taken = exact.flatMap(({ spans }) => spans);
  const isTaken = (part: Span): boolean => taken.some((span) => overlaps(span, part));
  const near = findNearSubjects(tokens, lexicon, isTaken).filter(
    ({ id, spans }) => !(isBroad(id) && spans.some(isTaken)),
  );
  const content = contentWords(text, lexicon);
  const sure = near.filter(isSure);
  const backing = [...taken, ...sure.flatMap(({ spans }) => spans)];
  const accepted = near.filter(
    (one) => sure.includes(one) || (isPossible(one) && shareOf(content, [...backing, ...one.spans]) >= neededShare),
  );
  const partly = accepted.map((one) => {
    const { id, name, spans, certainty } = one;
    return { id, name, spans, isExact: false, weight: certainty };
  });
  const concepts = mergeById([...exact, ...partly]);
  const explained = concepts.flatMap(({ spans }) => spans);
  return {
    concepts,
    unmatched: content.filter((word) => !explained.some((span) => overlaps(span, word))),
    share: shareOf(content, explained),
    nearest: near.filter((one) => !accepted.includes(one)),
  };
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly isBroad: (id: string) => boolean;
}

function findExactNames({ text, tokens, lexicon, isBroad }: Reading): readonly Concept[] {
  const forms = tokens.map(({ form }) => form);
  const found = tokens.flatMap((token, start) =>
    lexicon.trie.namesAt(forms, start).flatMap(({ length, things }) => {
      const matched = tokens.slice(start, start + length);
      const last = matched.at(-1);
      if (last === undefined || matched.slice(1).some(({ before }) => before !== "nothing")) return [];
      const span = { start: token.start, end: last.end };
      const written = text.slice(span.start, span.end);
      const fitting = things.filter(({ name }) => !isAcronym(name) || written === name);
      return fitting.length === 0 ? [] : [{ length, span, things: fitting }];
    }),
  );
  const narrow = found.filter(({ things }) => !things.every(({ id }) => isBroad(id)));
  const standing = found.filter((one) => narrow.includes(one) || !narrow.some(({ span }) => crosses(one.span, span)));
  const chosen: typeof found = [];
  const isTaken = new Uint8Array(text.length);
  for (const one of standing.toSorted((a, b) => b.length - a.length || a.span.start - b.span.start)) {
    const { start, end } = one.span;
    // Matches come the longest first, so whatever overlaps one covers its first or last character.
    if (isTaken[start] === 1 || isTaken[end - 1] === 1) continue;
    isTaken.fill(1, start, end);
    chosen.push(one);
  }
  const inOrder = chosen.toSorted((a, b) => a.span.start - b.span.start);
  return inOrder.flatMap(({ span, things }) =>
    things.map((thing) => ({ ...thing, spans: [span], isExact: true, weight: 1 })),
  );
}

/** Words that say something: neither those that hold the sentence together nor those that all names are made of. */
function contentWords(text: string, lexicon: Lexicon): readonly Word[] {
  return readWords(text).filter((word) => {
    if (isFunctionWord(word.text) || !/\p{L}/u.test(word.text)) return false;
    const [token, ...more] = readTokens(word.text);
    if (token === undefined) return false;
    return more.length === 0 ? !lexicon.isGeneric(token.stem) : !lexicon.isGeneric(word.text);
  });
}

/** Share of the words that spans explain. */
function shareOf(words: readonly Word[], spans: readonly Span[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => spans.some((span) => overlaps(span, word))).length / words.length;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two share a part, and neither holds the other. */
function crosses(a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return first.start < second.start && second.start < first.end && first.end < second.end;
}

/** A thing that is spoken of twice is one concept, by its surest name, at all its places. */
function mergeById(concepts: readonly Concept[]): readonly Concept[] {
  return [...Map.groupBy(concepts, ({ id }) => id).values()].flatMap((same) => {
    const [surest] = same.toSorted((a, b) => b.weight - a.weight);
    if (surest === undefined) return [];
    const spans = same.flatMap((one) => one.spans).toSorted((a, b) => a.start - b.start);
    return [{ ...surest, spans }];
  });
}
