export { findNamed, type NameIndex } from "./find-named.ts";
export { pinyinTokens, sortKeyOf, syllablesOf, type Syllable } from "./pinyin.ts";
export { maxQueryLength, toSearchTexts, type SearchTexts } from "./query-text.ts";
