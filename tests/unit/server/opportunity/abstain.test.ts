import { expect, test } from "vitest";
import { emptyGraph, whatIsMissing, withOwnIndustry } from "../../../../server/opportunity/abstain.ts";
import type { Bilingual } from "../../../../server/entity/fact-resolvers.ts";
import { fieldOf } from "../../../../server/opportunity/field.ts";
import { reachOf } from "../../../../server/opportunity/reach.ts";
import { projectionOf } from "../../../support/projection.ts";

function missing(id: string, lines: readonly string[], isCrossIndustry = true): Bilingual {
  const projection = projectionOf(id, ...lines);
  const { label } = projection.get(id);
  return whatIsMissing(label, reachOf(projection, id, {}), fieldOf(projection, id), isCrossIndustry);
}

const known = [
  "alliance:x ACTIVE_IN industry:gb-37",
  "institution:a MEMBER_OF alliance:x",
  "alliance:x WORKS_ON topic:t",
  "institution:a LEADS_PROJECT project:p",
];

test("of an alliance of which nothing is known, everything that would help is named", () => {
  expect(missing("alliance:x", [])).toEqual({
    zh: "材料太少，不作建议。补充行业、成员单位、技术方向、项目后可以再找",
    en: "Too little is known to suggest anyone. It would help to know its industry, its members, what it works on, projects",
  });
});

test.each([
  [0, "行业", "its industry"],
  [1, "成员单位", "its members"],
  [2, "技术方向", "what it works on"],
])("without fact %i of an alliance, just that is asked for", (index, zh, en) => {
  const text = missing("alliance:x", [...known.toSpliced(index, 1), "alliance:x LEADS_PROJECT project:q"]);
  expect(text.zh).toBe(`材料太少，不作建议。补充${zh}后可以再找`);
  expect(text.en).toBe(`Too little is known to suggest anyone. It would help to know ${en}`);
});

test("a project of a member counts as one", () => {
  expect(missing("alliance:x", known).zh).not.toContain("项目");
  expect(missing("alliance:x", known.slice(0, 3)).zh).toContain("项目");
});

test("the industry is not missing where all industries are looked at", () => {
  expect(missing("alliance:x", known.slice(1), false).en).toContain("No path in the graph is reason enough");
  expect(missing("alliance:x", known.slice(1, 3), false).en).not.toContain("its industry");
});

test("of an institution its alliances are asked for, not members", () => {
  expect(missing("institution:a", []).en).toContain("the alliances that it belongs to");
  expect(missing("institution:a", []).en).not.toContain("its members");
});

test("where nothing is missing, no path is reason enough", () => {
  expect(missing("alliance:x", known).en).toContain("No path in the graph is reason enough");
});

test.each([
  [0, "无", "Nobody"],
  [1, "无。不限行业时有 1 个", "Nobody. Regardless of industry there is 1"],
  [3, "无。不限行业时有 3 个", "Nobody. Regardless of industry there are 3"],
])("%i partners regardless of industry are pointed to", (count, zh, en) => {
  expect(withOwnIndustry({ zh: "无", en: "Nobody" }, count)).toEqual({ zh, en });
});

test("an empty graph says so in both languages", () => {
  expect(emptyGraph()).toEqual({
    zh: "图中还没有可以比较的事物",
    en: "The graph holds nothing to compare yet",
  });
});
