import { syllablesOf, type Syllable } from "@alliance-atlas/cypher/search";

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How a name matches what was typed; the higher the tier, the better. */
export interface NameMatch {
  readonly name: string;
  readonly tier: number;
  readonly ranges: readonly TextRange[];
}

const tiers = { exact: 100, start: 60, inside: 40, pinyinStart: 30, pinyinInside: 18, terms: 10, none: 0 } as const;

/** The name that matches best, with the parts of it that do. Of equal matches the shorter name. */
export function matchNames(names: readonly string[], typed: string): NameMatch {
  const [best] = names
    .map((name) => matchName(name, typed))
    .toSorted((left, right) => right.tier - left.tier || left.name.length - right.name.length);
  return best ?? { name: "", tier: tiers.none, ranges: [] };
}

function matchName(name: string, typed: string): NameMatch {
  const needle = fold(typed.trim());
  const haystack = fold(name);
  const at = haystack.indexOf(needle);
  if (needle !== "" && at >= 0) {
    const tier = haystack.length === needle.length ? tiers.exact : at === 0 ? tiers.start : tiers.inside;
    return { name, tier, ranges: [{ start: at, end: at + needle.length }] };
  }
  return matchPinyin(name, needle) ?? matchTerms(name, haystack, needle);
}

/** Lower case and usual width, with every character in its place: a few grow when folded and would push the marks aside. */
function fold(text: string): string {
  return [...text].map(foldCharacter).join("");
}

function foldCharacter(character: string): string {
  const folded = character.normalize("NFKC").toLowerCase();
  return folded.length === character.length ? folded : character;
}

function matchPinyin(name: string, needle: string): NameMatch | undefined {
  const letters = needle.replaceAll(/[\s'’-]/g, "");
  if (!/^[a-z]{2,}$/.test(letters)) return undefined;
  const syllables = syllablesOf(name);
  for (let start = 0; start < syllables.length; start += 1) {
    const count = countMatching(syllables.slice(start), letters);
    const [first, last] = [syllables[start], syllables[start + count - 1]];
    if (count === 0 || first === undefined || last === undefined) continue;
    const tier = start === 0 ? tiers.pinyinStart : tiers.pinyinInside;
    return { name, tier, ranges: [{ start: first.start, end: last.end }] };
  }
  return undefined;
}

/** How many syllables the letters cover, read as full pinyin or as initials; none where they don't fit. */
function countMatching(syllables: readonly Syllable[], letters: string): number {
  const full = syllables.map(({ text }) => text);
  const initials = full.map((text) => text.slice(0, 1));
  return countCovered(full, letters) || countCovered(initials, letters);
}

function countCovered(parts: readonly string[], letters: string): number {
  let covered = 0;
  for (const [index, part] of parts.entries()) {
    const rest = letters.slice(covered);
    if (part.startsWith(rest)) return index + 1;
    if (!rest.startsWith(part)) return 0;
    covered += part.length;
  }
  return 0;
}

function matchTerms(name: string, haystack: string, needle: string): NameMatch {
  const terms = needle.split(/\s+/).filter((term) => term !== "");
  const ranges = terms.flatMap((term): TextRange[] => {
    const start = haystack.indexOf(term);
    return start < 0 ? [] : [{ start, end: start + term.length }];
  });
  const found = ranges.length / Math.max(terms.length, 1);
  return { name, tier: tiers.terms * found, ranges: ranges.toSorted((left, right) => left.start - right.start) };
}
