import { describe, expect, test } from "vitest";
import { findTieFault, findValueFault } from "../../../../seed/facts/model-rules.ts";
import { idOf } from "../../../support/facts.ts";

describe("a tie agrees with the model", () => {
  test.each([
    ["CHAIRS", "institution:a", "alliance:b", {}],
    ["CHAIRS", "institution:a", "alliance:b", { term: "第二届", note: "…" }],
    ["MEMBER_OF", "alliance:a", "institution:b", { role: "COUNCIL", roleAsWritten: "理事单位" }],
    ["MEMBER_OF", "institution:a", "alliance:b", {}],
    ["HOLDS_POST", "person:a", "alliance:b", { title: "理事长" }],
    ["LOCATED_IN", "alliance:a", "region:440300", { as: "SEAT" }],
    ["ORGANISED", "region:440300", "event:b", { role: "CONVENED_WITH" }],
    ["PART_OF", "event:a", "series:b", {}],
  ] as const)("%s from %s to %s with %j", (type, from, to, qualifiers) => {
    expect(findTieFault(type, idOf(from), idOf(to), qualifiers)).toBeUndefined();
  });
});

describe("a tie is refused", () => {
  test.each([
    [
      "it starts at the wrong label",
      "CHAIRS",
      "person:a",
      "alliance:b",
      {},
      "CHAIRS can't start at person:a; it starts at Institution",
    ],
    [
      "it ends at the wrong label",
      "LOCATED_IN",
      "alliance:a",
      "alliance:b",
      {},
      "LOCATED_IN can't end at alliance:b; it ends at Region",
    ],
    ["it ties a thing to itself", "MEMBER_OF", "alliance:a", "alliance:a", {}, "MEMBER_OF ties alliance:a to itself"],
    [
      "it has a qualifier of another relation",
      "CHAIRS",
      "institution:a",
      "alliance:b",
      { role: "COUNCIL" },
      "CHAIRS has no qualifier role; it has term, since, until, asOf, note",
    ],
    ["a post has no title", "HOLDS_POST", "person:a", "alliance:b", {}, "HOLDS_POST needs its title"],
    [
      "a role is not of the closed list",
      "MEMBER_OF",
      "institution:a",
      "alliance:b",
      { role: "CHAIR" },
      'MEMBER_OF role can\'t be "CHAIR"; it is one of VICE_CHAIR, STANDING_COUNCIL, COUNCIL, SUPERVISOR, MEMBER',
    ],
    [
      "a role is a word that every object knows",
      "MEMBER_OF",
      "institution:a",
      "alliance:b",
      { role: "toString" },
      'MEMBER_OF role can\'t be "toString"',
    ],
    [
      "a place's part is not of the closed list",
      "LOCATED_IN",
      "alliance:a",
      "region:440300",
      { as: "seat" },
      'LOCATED_IN as can\'t be "seat"',
    ],
    [
      "an organiser's role is not of the closed list",
      "ORGANISED",
      "alliance:a",
      "event:b",
      { role: "主办" },
      'ORGANISED role can\'t be "主办"',
    ],
  ] as const)("where %s", (_why, type, from, to, qualifiers, reason) => {
    expect(findTieFault(type, idOf(from), idOf(to), qualifiers)).toContain(reason);
  });
});

describe("a value agrees with the model", () => {
  test.each([
    ["Alliance", "founded", "2010", undefined],
    ["Alliance", "founded", "2010-05-01", undefined],
    ["Alliance", "memberCount", 30, undefined],
    ["Project", "funding", 4_000_000.5, undefined],
    ["Alliance", "level", "CITY", undefined],
    ["Document", "url", "https://atlas.example/a?b=c", undefined],
    ["Event", "theme", "协同创新", undefined],
    ["Person", "statistic", 5, "专利"],
  ] as const)("%s %s %s", (label, name, value, measure) => {
    expect(findValueFault(label, name, value, measure)).toBeUndefined();
  });
});

describe("a value is refused", () => {
  test.each([
    [
      "another label has it",
      "Person",
      "founded",
      "2010",
      undefined,
      "Person has no founded; Alliance, Institution, Platform, EventSeries have",
    ],
    ["a number is a text", "Alliance", "memberCount", "30家", undefined, 'memberCount is a number, not "30家"'],
    ["money is a text", "Project", "funding", "400万元", undefined, 'funding is a number, not "400万元"'],
    [
      "a year was not quoted",
      "Alliance",
      "founded",
      2010,
      undefined,
      'founded is a date in quotes, "YYYY", "YYYY-MM" or "YYYY-MM-DD", not 2010',
    ],
    ["a date is written in words", "Alliance", "founded", "2010年", undefined, "founded is a date in quotes"],
    [
      "a word is not of the closed list",
      "Alliance",
      "level",
      "national",
      undefined,
      'level can\'t be "national"; it is one of NATIONAL_PILOT',
    ],
    [
      "a word is one that every object knows",
      "Alliance",
      "level",
      "constructor",
      undefined,
      'level can\'t be "constructor"',
    ],
    ["an address is none", "Document", "url", "www.example.com", undefined, 'url is an address, not "www.example.com"'],
    ["a text is a number", "Standard", "number", 9999, undefined, "number is a text in quotes, not 9999"],
    ["a statistic has no measure", "Alliance", "statistic", 5, undefined, "a statistic needs its measure"],
    ["a statistic is a text", "Alliance", "statistic", "5项", "专利", 'a statistic is a number, not "5项"'],
    [
      "a measure stands at what is no statistic",
      "Alliance",
      "memberCount",
      5,
      "成员",
      "memberCount has no measure; only a statistic has",
    ],
  ] as const)("where %s", (_why, label, name, value, measure, reason) => {
    expect(findValueFault(label, name, value, measure)).toContain(reason);
  });
});
