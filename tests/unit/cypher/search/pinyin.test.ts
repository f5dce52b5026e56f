import { pinyinTokens, sortKeyOf, syllablesOf } from "@alliance-atlas/cypher/search";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("pinyin tokens", () => {
  test("are the full pinyin and the initials from every syllable on", () => {
    expect(pinyinTokens("农业航空")).toEqual(["nongyehangkong", "nyhk", "yehangkong", "yhk", "hangkong", "hk", "kong"]);
  });

  test.each([
    ["重庆", "chongqing"],
    ["长沙", "changsha"],
    ["行业", "hangye"],
    ["音乐", "yinyue"],
    ["吕梁", "lvliang"],
    ["ＬＥＤ照明", "ledzhaoming"],
    ["LED照明", "ledzhaoming"],
    ["5G应用", "5gyingyong"],
    ["甲大学(北)", "jiadaxuebei"],
    ["甲 大学", "jiadaxue"],
  ])("of %s begin with %s", (name, full) => {
    expect(pinyinTokens(name)[0]).toBe(full);
  });

  test.each(["ABC", "ISO 9999", "", "()", "Машины"])("are none for %j, which has no Han character", (name) => {
    expect(pinyinTokens(name)).toEqual([]);
  });

  test("are each there once", () => {
    const tokens = pinyinTokens("联盟联盟联盟");
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  test("are letters and digits alone, whatever the name holds", () => {
    const character = fc.constantFrom(...'甲乙女绿重A9 (）·-“”𠀀é,。\n\\"*');
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        for (const token of pinyinTokens(characters.join(""))) expect(token).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe("places of syllables", () => {
  test("count brackets, spaces and runs of Latin letters", () => {
    expect(syllablesOf("LED 照明(5G)灯")).toEqual([
      { text: "led", start: 0, end: 3 },
      { text: "zhao", start: 4, end: 5 },
      { text: "ming", start: 5, end: 6 },
      { text: "5g", start: 7, end: 9 },
      { text: "deng", start: 10, end: 11 },
    ]);
  });

  test("are told apart where a character comes twice", () => {
    expect(syllablesOf("甲A甲").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  test("count a character beyond the basic plane as its two units", () => {
    expect(syllablesOf("𠀀甲")).toEqual([{ text: "jia", start: 2, end: 3 }]);
  });

  test("hold the characters that they are read from, in order and without overlap", () => {
    const character = fc.constantFrom(..."甲乙丙重行A9b (）-·");
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const name = characters.join("");
        const places = syllablesOf(name);
        for (const [index, { text, start, end }] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
          const part = name.slice(start, end);
          expect(/^\p{Script=Han}$/u.test(part) || part.toLowerCase() === text).toBe(true);
        }
      }),
    );
  });
});

describe("a sort key", () => {
  test("holds pinyin, the folded name and the id", () => {
    expect(sortKeyOf("TD 联盟", "alliance:td")).toBe("td lian meng  td联盟  alliance:td");
  });

  test("orders as a Chinese index does, Latin names by their letters", () => {
    const names = ["中国", "阿里", "Baidu", "重庆", "安徽", "LED照明", "北京"];
    const sorted = names.toSorted((left, right) => (sortKeyOf(left, "x:y") < sortKeyOf(right, "x:y") ? -1 : 1));
    expect(sorted).toEqual(["阿里", "安徽", "Baidu", "北京", "重庆", "LED照明", "中国"]);
  });

  test.each([
    ["甲大学", "甲大学北"],
    ["甲大学", "甲大学(北)"],
    ["甲大", "甲大学"],
    ["ABC", "ABC公司"],
    ["AB", "ABC"],
    ["甲", "甲(北)"],
  ])("puts %s before %s, which has more behind it", (shorter, longer) => {
    expect(sortKeyOf(shorter, "institution:z") < sortKeyOf(longer, "institution:a")).toBe(true);
  });

  test("parts two things of one name by their ids", () => {
    expect(sortKeyOf("甲", "person:a") < sortKeyOf("甲", "person:b")).toBe(true);
  });

  test.each(["", "()", "·"])("is there for the name %j too", (name) => {
    expect(sortKeyOf(name, "topic:a")).toMatch(/ topic:a$/);
  });
});
