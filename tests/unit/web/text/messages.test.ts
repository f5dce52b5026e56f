import { describe, expect, test } from "vitest";
import { en } from "../../../../web/text/en.ts";
import { zh } from "../../../../web/text/zh.ts";

type Leaf = readonly [key: string, text: unknown];

function leaves(tree: unknown, path = ""): readonly Leaf[] {
  if (typeof tree !== "object" || tree === null) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const han = /[\u3400-\u9FFF]/;
/** The switch names the other language in that language; a unit may be empty where English uses none. */
const otherLanguage = new Set([".site.toOther", ".site.toOtherLabel"]);
const mayBeEmpty = /\.comparator\.EQUAL$|\.membersUnit$/;

describe("the words of both languages", () => {
  test("have the same keys", () => {
    expect(leaves(en).map(([key]) => key)).toEqual(leaves(zh).map(([key]) => key));
  });

  test.each([
    ["zh", zh],
    ["en", en],
  ])("are nowhere empty in %s", (_, words) => {
    const empty = leaves(words).filter(([key, text]) => text === "" && !mayBeEmpty.test(key));
    expect(empty).toEqual([]);
  });

  test("English holds no Chinese character, and its functions write none", () => {
    const chinese = leaves(en).filter(([key, text]) => !otherLanguage.has(key) && han.test(String(text)));
    expect(chinese.map(([key]) => key)).toEqual([]);
  });

  test("every Chinese text holds one", () => {
    const plain = leaves(zh).filter(
      ([key, text]) => typeof text === "string" && text !== "" && !han.test(text) && !otherLanguage.has(key),
    );
    expect(plain).toEqual([]);
  });
});

describe("the sentence about an alliance", () => {
  const nothing = { level: null, founded: null, place: null, industries: [], chairs: [], captured: "0" } as const;

  test("says what is known", () => {
    const facts = {
      level: "PROVINCIAL",
      founded: "2011年",
      place: "广东省",
      industries: ["农业"],
      chairs: ["华南农业大学"],
      captured: "12",
    } as const;
    expect(zh.thing.alliance(facts)).toBe(
      "广东省的省级联盟，2011年成立，属“农业”，理事长单位为华南农业大学，收录成员 12 家。",
    );
    expect(
      en.thing.alliance({
        ...facts,
        founded: "2011",
        place: "Guangdong",
        industries: ["Agriculture"],
        chairs: ["SCAU"],
      }),
    ).toBe(
      "A provincial alliance in Guangdong, founded in 2011, active in Agriculture, chaired by SCAU, with 12 captured members.",
    );
  });

  test("invents nothing where nothing is known", () => {
    expect(zh.thing.alliance(nothing)).toBe("联盟。");
    expect(en.thing.alliance(nothing)).toBe("An alliance.");
  });
});
