import { nameKey } from "@alliance-atlas/cypher/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("two names are the same", () => {
  test.each([
    ["brackets are full or half width", "甲大学(北)", "甲大学（北）"],
    ["letters are full or half width", "ＡＢＣ公司", "ABC公司"],
    ["letters are capital or small", "TD联盟", "td联盟"],
    ["a space stands between scripts", "甲 大学", "甲大学"],
    ["the space is an ideographic one", "甲　大学", "甲大学"],
    ["quotes stand round a word", "“甲”大学", "甲大学"],
    ["quotes are single", "‘甲’大学", "甲大学"],
    ["a middle dot parts a foreign name", "约翰·史密斯", "约翰史密斯"],
    ["a ligature stands for two letters", "oﬃce", "office"],
  ])("where %s", (_why, left, right) => {
    expect(nameKey(left)).toBe(nameKey(right));
  });
});

describe("two names differ", () => {
  test.each([
    ["one character differs", "第三代半导体", "第二代半导体"],
    ["one has a place in brackets", "甲大学(北)", "甲大学"],
    ["the order differs", "石墨烯技术创新联盟", "石墨烯创新技术联盟"],
    ["one has a hyphen", "A-B公司", "AB公司"],
    ["one is traditional", "聯盟", "联盟"],
  ])("where %s", (_why, left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right));
  });
});

test("a key is its own key", () => {
  const character = fc.constantFrom("甲", "大", "（", ")", "Ａ", "b", " ", "　", "“", "·", "1", "２", "’");
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const key = nameKey(characters.join(""));
      expect(nameKey(key)).toBe(key);
    }),
  );
});
