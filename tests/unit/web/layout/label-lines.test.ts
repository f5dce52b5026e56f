import { describe, expect, test } from "vitest";
import { labelLines, widthOf } from "../../../../web/layout/label-lines.ts";

describe("breaking labels", () => {
  test("Chinese breaks between words", () => {
    expect(labelLines("中国科学院过程工程研究所", 7, 3)).toEqual(["中国科学院过程", "工程研究所"]);
  });

  test("a label that fits stays on one line", () => {
    expect(labelLines("清华大学", 7, 3)).toEqual(["清华大学"]);
  });

  test("what does not fit ends in an ellipsis", () => {
    const lines = labelLines("先进电池与储能材料产业技术创新战略联盟秘书处办公室", 7, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test.each([
    "中国机械工业集团有限公司(国机集团)",
    "International Organization for Standardization",
    "ISO/IEC JTC 1",
    "GB/T 4754—2017",
  ])("no line of %s is wider than asked", (name) => {
    for (const line of labelLines(name, 7, 4)) expect(widthOf(line)).toBeLessThanOrEqual(7);
  });

  test("nothing of a name is lost while there are lines", () => {
    const name = "国家中长期科学和技术发展规划纲要";
    expect(labelLines(name, 7, 9).join("")).toBe(name);
  });

  test("an empty name has no lines", () => {
    expect(labelLines("", 7, 3)).toEqual([]);
  });
});
