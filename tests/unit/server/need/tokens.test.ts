import { expect, test } from "vitest";
import { readTokens, singular } from "../../../../server/need/tokens.ts";

const forms = (text: string): readonly string[] => readTokens(text).map(({ form }) => form);

test("Han characters stand alone, words and numbers in other letters together", () => {
  expect(forms("6英寸SiC外延")).toEqual(["6", "英", "寸", "sic", "外", "延"]);
  expect(forms("GB/T 4754-2017")).toEqual(["gb", "t", "4754", "2017"]);
});

test("width, case, spaces and quotes don't matter, as in the graph's own names", () => {
  expect(forms("“ＢＩＭ” 联盟")).toEqual(forms("bim联盟"));
});

test("a token knows its place in the text as given, also behind an emoji", () => {
  const text = "😀需要 ＵＡＶ！";
  expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(["需", "要", "ＵＡＶ"]);
});

test("commas and sentence ends stand between tokens, the point of a number does not end a sentence", () => {
  expect(readTokens("水，处理。污泥 2.0 版").map(({ before }) => before)).toEqual([
    "stop",
    "pause",
    "nothing",
    "stop",
    "nothing",
    "nothing",
    "nothing",
    "nothing",
  ]);
});

test.each([
  ["batteries", "battery"],
  ["boxes", "box"],
  ["robots", "robot"],
  ["gas", "gas"],
  ["class", "class"],
  ["apparatus", "apparatus"],
])("%s is %s", (plural, one) => expect(singular(plural)).toBe(one));
