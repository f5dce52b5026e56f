/** What a person typed, as texts for the two full-text indexes. Nothing for a text that asks for nothing. */
export interface SearchTexts {
  /** Every term must stand in one of a thing's names. */
  readonly strict: string;
  /** Any part of a term may. */
  readonly loose: string;
  /** For the pinyin index; only where Latin letters were typed. */
  readonly pinyin: string | undefined;
}

export const maxQueryLength = 200;

const hanRun = /^\p{Script=Han}+$/u;
/** Every character that Lucene's query language gives a meaning. */
const special = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;

export function toSearchTexts(typed: string): SearchTexts | undefined {
  const folded = typed.normalize("NFKC").trim().slice(0, maxQueryLength);
  const terms = folded.split(/[\s,，、;；。]+/u).flatMap(splitScripts);
  if (terms.length === 0) return undefined;
  const letters = folded.toLowerCase().replaceAll(/[\s'’-]/g, "");
  return {
    strict: terms.map(strictTerm).join(" AND "),
    loose: terms.map(escape).join(" "),
    pinyin: /^[a-z]{2,}$/.test(letters) ? `${letters}*` : undefined,
  };
}

/** The index cuts Han text into pairs of characters and Latin text into words, so a mixed term is two terms. */
function splitScripts(term: string): readonly string[] {
  return term.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)?.filter((part) => /[\p{L}\p{N}]/u.test(part)) ?? [];
}

/** A run of characters as a phrase; a single character and the beginning of a Latin word as a prefix. */
function strictTerm(term: string): string {
  if (hanRun.test(term)) return [...term].length === 1 ? `${term}*` : `"${term}"`;
  return /^[\p{L}\p{N}]+$/u.test(term) ? `${term.toLowerCase()}*` : `"${escape(term)}"`;
}

function escape(term: string): string {
  // AND, OR and NOT are operators only in capitals.
  return term.replaceAll(special, (character) => `\\${character}`).toLowerCase();
}
