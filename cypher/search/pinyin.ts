import { pinyin } from "pinyin-pro";
import { nameKey } from "../model/index.ts";

const isHan = /\p{Script=Han}/u;

/** A run of a name that is read as one: a Han character with its syllable, or a run of Latin letters and digits. */
export interface Syllable {
  readonly text: string;
  /** Where it stands in the name, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const latinRun = /[a-z0-9]+/g;

/** Syllables of a name with their places, so that a hit in pinyin can be shown in the characters. */
export function syllablesOf(name: string): readonly Syllable[] {
  const syllables: Syllable[] = [];
  for (const part of pinyin(name, { toneType: "none", type: "all", nonZh: "consecutive", v: true })) {
    const start = syllables.at(-1)?.end ?? 0;
    const at = name.indexOf(part.origin, start);
    if (part.isZh) {
      syllables.push({ text: part.pinyin.replaceAll(/[^a-z]/g, ""), start: at, end: at + part.origin.length });
      continue;
    }
    for (const run of part.origin.toLowerCase().matchAll(latinRun)) {
      syllables.push({ text: run[0], start: at + run.index, end: at + run.index + run[0].length });
    }
  }
  return syllables;
}

/**
 * Tokens by which a name is found in Latin letters: from every syllable on, the full pinyin without spaces and the
 * initials, so that a prefix query finds "nongyehangkong", "hangkong" and "nyhk" in 农业航空产业技术创新战略联盟.
 */
export function pinyinTokens(name: string): readonly string[] {
  if (!isHan.test(name)) return [];
  const syllables = syllablesOf(name.normalize("NFKC")).map(({ text }) => text);
  const tokens = new Set<string>();
  for (let start = 0; start < syllables.length; start += 1) {
    const rest = syllables.slice(start);
    tokens.add(rest.join(""));
    if (rest.length > 1) tokens.add(rest.map((syllable) => syllable.slice(0, 1)).join(""));
  }
  return [...tokens];
}

/**
 * Sorts Chinese names as a Chinese index does: by pinyin, then by the name itself; Latin names by their letters.
 * The parts are kept apart by two spaces, which sort before all else, so that 甲大学 stands before 甲大学(北).
 */
export function sortKeyOf(name: string, id: string): string {
  const syllables = syllablesOf(name.normalize("NFKC")).map(({ text }) => text);
  return [syllables.join(" "), nameKey(name), id].join("  ");
}
