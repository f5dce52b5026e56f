import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf, root } from "../support/repository.ts";

const files = filesOf("seed/data/**/*.{yaml,csv}");

/** Ways in which a private contact is written; addresses of pages hold long runs of digits and are taken out before. */
const contacts = {
  "a mobile number": /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/,
  "a telephone number": /(?<!\d)\(?0\d{2,3}\)?[-\u2014 ]\d{7,8}(?!\d)/,
  "an e-mail address": /[\w.+-]+[@\uFF20][\w-]+(?:\.[\w-]+)+/,
  "a number of an identity card": /(?<!\d)\d{17}[\dXx](?!\d)/,
  "a messenger's number": /(?:QQ|微信号?|WeChat)[\s::\uFF1A]*[\w-]{5,}/i,
};

function matchesIn(file: string, pattern: RegExp): readonly string[] {
  const lines = readFileSync(path.join(root, file), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const found = pattern.exec(line.replaceAll(/https?:\/\/[^\s,"|]+/g, ""));
    return found === null || /\bsha256\b/.test(line) ? [] : [`${file}:${index + 1} ${found[0]}`];
  });
}

describe("nobody's private contact stands in the seed", () => {
  test("in any of its files", () => {
    expect(files.length).toBeGreaterThan(150);
  });

  test.each(Object.entries(contacts))("as %s", (_what, pattern) => {
    expect(files.flatMap((file) => matchesIn(file, pattern))).toEqual([]);
  });

  test.each([
    ["a mobile number", "联系人:13800138000"],
    ["a mobile number", "tel 138-0013-8000"],
    ["a telephone number", "电话010-12345678"],
    ["a telephone number", "(0755) 1234567"],
    ["an e-mail address", "write to a.b@atlas.example"],
    ["a number of an identity card", "11010119900101123X"],
    ["a messenger's number", "QQ:123456"],
  ] as const)("because the search would find %s in %s", (what, text) => {
    expect(contacts[what].test(text)).toBe(true);
  });
});
