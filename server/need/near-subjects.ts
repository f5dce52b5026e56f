import { certaintyOf } from "./certainty.ts";
import type { Lexicon, SubjectName } from "./lexicon.ts";
import { unitsOfText, type Unit } from "./name-units.ts";
import type { Token } from "./tokens.ts";
import type { Span } from "./words.ts";

/** A thing of whose name a text holds a part. */
export interface NearSubject {
  readonly id: string;
  readonly name: string;
  /** Share of what the name tells that the text holds, 0 to 1. */
  readonly cover: number;
  /** What the parts tell together: about 1 for each that stands in no other name. */
  readonly weight: number;
  readonly unitCount: number;
  /** How surely the name is meant, 0 to 1. */
  readonly certainty: number;
  readonly spans: readonly Span[];
}

/** Parts of a name count together only where they stand this near; a long text holds every pair of characters somewhere. */
const windowTokens = 60;
/** A name that says the same parts of the text as one before it must say them nearly as well. */
const nearlyAsWell = 0.9;

interface Held {
  readonly subject: SubjectName;
  readonly units: Map<string, Unit>;
}

/**
 * Names of which a text holds a part, best first; each adds a part of the text that no better one explained.
 * Cover is the sum of weights of the units held over the sum of all units of the name: a weighted containment.
 */
export function findNearSubjects(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isExplained: (unit: Unit) => boolean,
): readonly NearSubject[] {
  const found = cutWindows(tokens).flatMap((part) => subjectsIn(part, lexicon, isExplained));
  return keepTelling(bestOfEach(found));
}

function cutWindows(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const windows: Token[][] = [];
  for (const token of tokens) {
    const current = windows.at(-1);
    if (current === undefined || token.before === "stop" || current.length >= windowTokens) windows.push([token]);
    else current.push(token);
  }
  return windows;
}

function subjectsIn(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isExplained: (unit: Unit) => boolean,
): readonly NearSubject[] {
  const held = new Map<SubjectName, Held>();
  for (const unit of unitsOfText(tokens)) {
    for (const subject of lexicon.subjectsWith(unit.key)) {
      const known = held.get(subject) ?? { subject, units: new Map<string, Unit>() };
      held.set(subject, known);
      known.units.set(unit.key, unit);
    }
  }
  return [...held.values()].flatMap(({ subject, units }) => {
    const spans = [...units.values()];
    if (spans.every(isExplained)) return [];
    const weight = [...units.keys()].reduce((sum, key) => sum + lexicon.weightOf(key), 0);
    const { id, name } = subject;
    const cover = weight / subject.weight;
    return [
      {
        id,
        name,
        cover,
        weight,
        unitCount: units.size,
        certainty: certaintyOf(cover, weight),
        spans: joinSpans(spans),
      },
    ];
  });
}

function bestOfEach(found: readonly NearSubject[]): readonly NearSubject[] {
  const best = new Map<string, NearSubject>();
  for (const one of found) if (one.certainty > (best.get(one.id)?.certainty ?? 0)) best.set(one.id, one);
  return [...best.values()].toSorted((a, b) => b.certainty - a.certainty || (a.id < b.id ? -1 : 1));
}

/** Drops what says nothing beside a better one; an alliance named for a topic says nothing beside the topic. */
function keepTelling(sorted: readonly NearSubject[]): readonly NearSubject[] {
  const kept: NearSubject[] = [];
  for (const one of sorted) {
    const limit = one.certainty / nearlyAsWell;
    const better = kept.filter((other) => other.certainty > limit || (isAlliance(one) && !isAlliance(other)));
    const explained = better.flatMap(({ spans }) => spans);
    const isTold = one.spans.every(({ start, end }) =>
      explained.some((span) => span.start <= start && end <= span.end),
    );
    if (!isTold) kept.push(one);
  }
  return kept;
}

function isAlliance({ id }: NearSubject): boolean {
  return id.startsWith("alliance:");
}

/** Pairs that follow each other are one stretch of the text. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}
