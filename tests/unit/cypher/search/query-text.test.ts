import { maxQueryLength, toSearchTexts } from "@alliance-atlas/cypher/search";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("a typed text", () => {
  test.each([
    ["a name as one phrase", "农业航空", '"农业航空"', "农业航空"],
    ["two words that must both stand there", "农业 航空", '"农业" AND "航空"', "农业 航空"],
    ["one Han character as a beginning", "甲", "甲*", "甲"],
    ["one Han character beyond the basic plane as one", "𠀀", "𠀀*", "𠀀"],
    ["a Latin word as a beginning, in small letters", "LED", "led*", "led"],
    ["a word and a phrase where scripts mix", "LED照明", 'led* AND "照明"', "led 照明"],
    ["three terms where scripts change twice", "第5届大会", '第* AND 5* AND "届大会"', "第 5 届大会"],
    ["a year and its character", "2010年", "2010* AND 年*", "2010 年"],
    ["full-width letters as half-width ones", "ＩＳＯ　９９９９", "iso* AND 9999*", "iso 9999"],
    ["brackets round a place as a gap", "甲大学（北）", '"甲大学" AND 北*', "甲大学 北"],
    [
      "Chinese and Latin commas as gaps",
      "船舶\uFF0C农机、医疗\uFF1B孤岛",
      '"船舶" AND "农机" AND "医疗" AND "孤岛"',
      "船舶 农机 医疗 孤岛",
    ],
    ["a number with signs as a phrase", "ISO/IEC 4396-1", '"iso\\/iec" AND "4396\\-1"', "iso\\/iec 4396\\-1"],
    ["quotation marks of China as nothing", "“甲”联盟", '甲* AND "联盟"', "甲 联盟"],
  ])("is read as %s", (_what, typed, strict, loose) => {
    expect(toSearchTexts(typed)).toMatchObject({ strict, loose });
  });

  test.each(["", " ", "\u3000\t\n", "。", "\uFF0C、\uFF1B", "*", "?", "\\", '""', "+-&|!(){}[]^~:/", "“”", "—"])(
    "asks for nothing where it is %j",
    (typed) => {
      expect(toSearchTexts(typed)).toBeUndefined();
    },
  );

  test(`is cut after ${maxQueryLength} characters`, () => {
    const typed = `${"甲".repeat(maxQueryLength)}乙`;
    expect(toSearchTexts(typed)?.loose).toBe("甲".repeat(maxQueryLength));
  });
});

describe("letters in a row", () => {
  test.each([
    ["initials", "nyhk", "nyhk*"],
    ["capitals", "NYHK", "nyhk*"],
    ["full pinyin with spaces", "nong ye hang kong", "nongyehangkong*"],
    ["an apostrophe between syllables", "xi'an", "xian*"],
    ["a hyphen between syllables", "xi-an", "xian*"],
    ["full-width letters", "ｎｙｈｋ", "nyhk*"],
  ])("with %s are looked for in pinyin", (_what, typed, pinyin) => {
    expect(toSearchTexts(typed)?.pinyin).toBe(pinyin);
  });

  test.each(["n", "nyhk1", "农业nyhk", "nóng", "ny*", "ny:hk", "农业"])("such as %s are not", (typed) => {
    expect(toSearchTexts(typed)).toBeDefined();
    expect(toSearchTexts(typed)?.pinyin).toBeUndefined();
  });
});

describe("hostile input", () => {
  test.each([
    ["a field", "names:联盟", '"names\\:" AND "联盟"'],
    ["everything", "*:*", undefined],
    ["an operator in capitals", "甲 OR 乙", "甲* AND or* AND 乙*"],
    ["a denial", "NOT 甲", "not* AND 甲*"],
    ["a range", "[a TO z]", '"\\[a" AND to* AND "z\\]"'],
    ["a broken phrase", '"甲', "甲*"],
    ["a broken group", "(甲 乙", "甲* AND 乙*"],
    ["a regular expression", "/.*a.*/", '"\\/.\\*a.\\*\\/"'],
    ["a boost", "a^99", '"a\\^99"'],
    ["a likeness", "a~2", '"a\\~2"'],
    ["a backslash before a quote", 'a\\"b', '"a\\\\\\"b"'],
  ])("with %s is text and nothing else", (_what, typed, strict) => {
    expect(toSearchTexts(typed)?.strict).toBe(strict);
  });

  const special = /[+\-!(){}[\]^"~*?:\\/&|<>=]/;
  const unescaped = (text: string): string => text.replaceAll(/\\[^\p{L}\p{N}\s]/gu, "");
  const piece = fc.constantFrom(..."+-!(){}[]^\"~*?:\\/&|<>= 甲联ａＯ1。,'\n", "AND", "OR", "NOT", "&&", "𠀀");
  const hostile = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  );

  test("reaches the loose text with every sign escaped and no operator in capitals", () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const { loose = "" } = toSearchTexts(typed) ?? {};
        expect(unescaped(loose)).not.toMatch(special);
        expect(loose).not.toMatch(/AND|OR|NOT/);
      }),
    );
  });

  test("reaches the strict text as phrases and beginnings joined by AND, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const { strict } = toSearchTexts(typed) ?? {};
        const terms = strict === undefined ? [] : unescaped(strict).split(" AND ");
        for (const term of terms) expect(term.replace(/^"(.*)"$|^(.*)\*$/su, "$1$2")).not.toMatch(special);
      }),
    );
  });
});
