export { findByNames } from "./find-by-names.ts";
export { findByPinyin } from "./find-by-pinyin.ts";
export { pinyinTokens, sortKeyOf, syllablesOf, type Syllable } from "./pinyin.ts";
export { maxQueryLength, toSearchTexts, type SearchTexts } from "./query-text.ts";
