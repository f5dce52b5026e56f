import * as fc from "fast-check";
import { expect, test } from "vitest";
import { matchNames } from "../../../../server/search/match-name.ts";

/** The parts of the matched name that would be marked. */
function marked(names: readonly string[], typed: string): readonly string[] {
  const { name, ranges } = matchNames(names, typed);
  return ranges.map(({ start, end }) => name.slice(start, end));
}

const agriculture = "农业航空产业技术创新战略联盟";

test.each([
  ["the beginning", "农业", ["农业"]],
  ["the middle", "航空产业", ["航空产业"]],
  ["the end", "联盟", ["联盟"]],
  ["all of it", agriculture, [agriculture]],
  ["with spaces around", "  航空 ", ["航空"]],
  ["full pinyin from the beginning", "nongye", ["农业"]],
  ["full pinyin from the middle", "hangkong", ["航空"]],
  ["full pinyin with spaces", "nongye hangkong", ["农业航空"]],
  ["full pinyin with apostrophes and hyphens", "nong'ye-hangkong", ["农业航空"]],
  ["pinyin that stops within a syllable", "nongyeh", ["农业航"]],
  ["pinyin in capitals", "NongYe", ["农业"]],
  ["initials", "nyhk", ["农业航空"]],
  ["initials from the middle", "hkcy", ["航空产业"]],
  ["two terms apart", "航空 联盟", ["航空", "联盟"]],
  ["terms in another order", "联盟 农业", ["农业", "联盟"]],
  ["full-width letters", "ｎｙｈｋ", ["农业航空"]],
  ["terms of which one is missing", "航空 医疗", ["航空"]],
  ["nothing of it", "医疗", []],
  ["letters that spell nothing of it", "xyz", []],
  ["one letter", "n", []],
  ["letters with a digit", "nyhk1", []],
])("a Chinese name by %s is marked where it matches", (_how, typed, parts) => {
  expect(marked([agriculture], typed)).toEqual(parts);
});

test.each([
  ["WAPI产业技术创新战略联盟", "wapi", ["WAPI"]],
  ["WAPI产业技术创新战略联盟", "wapi产业", ["WAPI产业"]],
  ["WAPI产业技术创新战略联盟", "wapichanye", ["WAPI产业"]],
  ["WAPI产业技术创新战略联盟", "chanye", ["产业"]],
  ["建筑信息模型(BIM)联盟", "moxing", ["模型"]],
  ["建筑信息模型(BIM)联盟", "bim", ["BIM"]],
  ["建筑信息模型（ＢＩＭ）联盟", "模型(bim)", ["模型（ＢＩＭ）"]],
  ["İstanbul 大学", "大学", ["大学"]],
  ["建筑信息模型(BIM)联盟", "moxingbim", ["模型(BIM"]],
  ["Farm Machinery Alliance", "machinery", ["Machinery"]],
  ["Farm Machinery Alliance", "alliance farm", ["Farm", "Alliance"]],
])("in %s the letters %s are found, whatever their case", (name, typed, parts) => {
  expect(marked([name], typed)).toEqual(parts);
});

test("the same name stands over one that begins so, and that over one that holds it", () => {
  const typed = "防腐";
  const tiers = ["防腐", "防腐材料", "管路防腐需求"].map((name) => matchNames([name], typed).tier);
  expect(tiers).toEqual(tiers.toSorted((left, right) => right - left));
  expect(new Set(tiers).size).toBe(3);
});

test("characters stand over pinyin, and pinyin from the beginning over pinyin from the middle", () => {
  const tierOf = (name: string, typed: string): number => matchNames([name], typed).tier;
  const [inside, start, middle, terms, none] = [
    tierOf(agriculture, "航空"),
    tierOf(agriculture, "nongye"),
    tierOf(agriculture, "hangkong"),
    tierOf(agriculture, "联盟 农业"),
    tierOf(agriculture, "医疗"),
  ];
  expect(inside).toBeGreaterThan(start);
  expect(start).toBeGreaterThan(middle);
  expect(middle).toBeGreaterThan(terms);
  expect(terms).toBeGreaterThan(none);
  expect(none).toBe(0);
});

test("of a thing's names the best one counts, of equal ones the shortest", () => {
  expect(matchNames(["农业航空产业技术创新战略联盟", "农业航空联盟"], "农业").name).toBe("农业航空联盟");
  expect(matchNames(["Shipbuilding Alliance", "船舶联盟"], "chuanbo").name).toBe("船舶联盟");
  expect(matchNames([], "农业")).toEqual({ name: "", tier: 0, ranges: [] });
});

test("whatever is typed, the marked parts lie within the name, in order", () => {
  const names = fc.array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom(agriculture, "WAPI产业", "𠮷野家(北)", "İstanbul 大学"),
    ),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(
      names,
      fc.oneof(fc.string(), fc.constantFrom("nyhk", "ye", "产业", "a b", "stanbul", "daxue")),
      (given, typed) => {
        const { name, ranges } = matchNames(given, typed);
        let before = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(name.length);
          before = start;
        }
      },
    ),
  );
});

test("whatever part of a name is typed, that part is marked", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom(agriculture, "İstanbul ", "大学", "WAPI产业"));
  fc.assert(
    fc.property(text, text, text, (before, part, after) => {
      fc.pre(part.trim() !== "");
      const [found, ...others] = marked([`${before}${part}${after}`], part);
      expect(found?.toLowerCase()).toBe(part.trim().toLowerCase());
      expect(others).toEqual([]);
    }),
  );
});
