import { readTokens, type Token } from "./tokens.ts";
import { isFunctionWord, readWords, type Span } from "./words.ts";

/** What names are compared by where they don't stand in a text as they are: pairs of Han characters, stems of other words. */
export interface Unit extends Span {
  readonly key: string;
}

/**
 * Units of a name. Pairs lie within words, as a pair across the border of two words (件拆 in 组件拆解) is in no text
 * that means the same in other words; a lone character (铝 in 铝合金) is paired with its neighbour, or it would be lost.
 * `isLeftOut` masks what tells nothing of the trade: the place in the name.
 */
export function unitsOfName(name: string, isLeftOut: (span: Span) => boolean = () => false): readonly string[] {
  const words = readWords(name);
  const isKept = (unit: Span): boolean =>
    words.some((word) => overlap(word, unit) === unit.end - unit.start || (isLone(word) && overlap(word, unit) > 0));
  const tokens = readTokens(name);
  const kept = unitsOfText(tokens).filter((unit) => isKept(unit) && !isLeftOut(unit));
  const keys = [...new Set(kept.map(({ key }) => key))];
  // What is left of CAR-T without its letter is a car.
  return keys.length === 1 && tokens.some(isLoneLetter) ? [] : keys;
}

function isLoneLetter({ isHan, form }: Token): boolean {
  return !isHan && /^\p{Letter}$/u.test(form);
}

function isLone({ text }: { readonly text: string }): boolean {
  return /^\p{Script=Han}$/u.test(text) && !isFunctionWord(text);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Units of a text: all pairs, as nobody knows where the words of a free text end. */
export function unitsOfText(tokens: readonly Token[]): readonly Unit[] {
  return tokens.flatMap((token, index): readonly Unit[] => {
    if (!token.isHan) {
      const isWord = token.form.length > 1 && !isFunctionWord(token.form);
      return isWord ? [{ key: token.stem, start: token.start, end: token.end }] : [];
    }
    const next = tokens[index + 1];
    if (next === undefined || !next.isHan || next.before !== "nothing") return [];
    return [{ key: token.form + next.form, start: token.start, end: next.end }];
  });
}
