import { nameKey } from "@alliance-atlas/cypher/model";
import { stemmer } from "stemmer";

/** A piece of a text that names are compared by: one Han character, or one word or number in other letters. */
export interface Token {
  /** Folded as the graph folds names; an English plural as its singular. */
  readonly form: string;
  /** English without its ending, after Porter (1980); a Han character as it is. */
  readonly stem: string;
  readonly isHan: boolean;
  /** Place in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing that parts a name, a sign inside a sentence, or the end of one. */
  readonly before: "nothing" | "pause" | "stop";
}

const han = /^\p{Script=Han}$/u;
const wordPart = /^[\p{L}\p{N}\p{M}]+$/u;
const stop = /[。！？；!?;\n\r]/u;
const pause = /[，、：,:<>|]/u;

interface OpenWord {
  text: string;
  readonly start: number;
  readonly before: Token["before"];
}

/** Cuts a text into tokens. Spaces, hyphens, brackets and quotes part words, but not names. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let word: OpenWord | undefined;
  let before: Token["before"] = "stop";
  let at = 0;
  const close = (end: number): void => {
    if (word === undefined) return;
    const { text: written, start } = word;
    tokens.push({ form: singular(written), stem: stemmer(written), isHan: false, start, end, before: word.before });
    word = undefined;
  };
  for (const character of text) {
    const folded = nameKey(character);
    if (han.test(folded)) {
      close(at);
      tokens.push({ form: folded, stem: folded, isHan: true, start: at, end: at + character.length, before });
      before = "nothing";
    } else if (wordPart.test(folded)) {
      if (word === undefined) {
        word = { text: "", start: at, before };
        before = "nothing";
      }
      word.text += folded;
    } else {
      close(at);
      if (stop.test(character) || isFullStop(text, at)) before = "stop";
      else if (pause.test(character) && before === "nothing") before = "pause";
    }
    at += character.length;
  }
  close(at);
  return tokens;
}

/** The point at the end of a sentence, not the one in 2.0 or example.com. */
function isFullStop(text: string, at: number): boolean {
  return text[at] === "." && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}

/** Plurals as names vary them; not grammar, and the same for a name and a text. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
