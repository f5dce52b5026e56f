import { expect, test } from "vitest";
import {
  proofResolvers,
  statementResolvers,
  tieResolvers,
  toEnumName,
} from "../../../../server/entity/fact-resolvers.ts";
import type { ProofView, TieView, ValueView } from "../../../../server/entity/node-view.ts";

const tie: TieView = {
  factId: "institution:jia/MEMBER_OF/alliance:chuan",
  type: "MEMBER_OF",
  from: "institution:jia",
  to: "alliance:chuan",
  basis: "stated",
  trust: "A",
  proofCount: 1,
};

const value: ValueView = {
  factId: "alliance:chuan/founded/2010",
  subject: "alliance:chuan",
  property: "founded",
  value: "2010",
  comparator: "=",
  rank: 0,
  basis: "stated",
  trust: "A",
};

const proof: ProofView = {
  id: "proof",
  basis: "inferred",
  trust: "A",
  rule: "name-prefix",
  urls: [],
  qualifiers: "{}",
  source: { id: "document:first-note", kind: "document", name: "第一份记录" },
};

test.each([
  ["stated", "STATED"],
  ["name-prefix", "NAME_PREFIX"],
  ["englishShort", "ENGLISH_SHORT"],
  ["chair-post-names-chair-unit", "CHAIR_POST_NAMES_CHAIR_UNIT"],
])("the model's %s reads %s in the schema", (name, read) => {
  expect(toEnumName(name)).toBe(read);
});

test("a tie reads from holder to held in both languages", () => {
  expect(tieResolvers.text(tie)).toEqual({ zh: "是成员", en: "is a member of" });
  expect(tieResolvers.fromId(tie)).toBe("institution:jia");
  expect(tieResolvers.toId(tie)).toBe("alliance:chuan");
  expect(tieResolvers.basis(tie)).toBe("STATED");
});

test("a tie of no relation of the model is a fault, not a guess", () => {
  expect(() => tieResolvers.text({ ...tie, type: "LOVES" })).toThrow("LOVES is no relation of the model");
});

test.each([
  [{ role: "VICE_CHAIR" }, { zh: "副理事长单位", en: "Vice-chair unit" }],
  [{ role: "HOST" }, { zh: "主办", en: "Host" }],
  [{ as: "SEAT" }, { zh: "所在地", en: "Seat" }],
  [{ role: "轮值主席单位" }, { zh: "轮值主席单位", en: null }],
  [{}, null],
])("the role of a tie with %o is spelt out, or kept as the source writes it", (qualifiers, role) => {
  expect(tieResolvers.role({ ...tie, ...qualifiers })).toEqual(role);
});

test("the qualifiers of a tie are listed with their readings, and nothing else of it", () => {
  const qualified = {
    ...tie,
    role: "COUNCIL",
    since: "2015",
    asOf: "2020-01",
    note: "据记录",
    validFrom: "2015-01-01",
  };
  expect(tieResolvers.qualifiers(qualified)).toEqual([
    { name: "role", value: "COUNCIL", text: { zh: "理事单位", en: "Council member" } },
    { name: "note", value: "据记录", text: { zh: "据记录", en: null } },
    { name: "since", value: "2015", text: { zh: "2015", en: null } },
    { name: "asOf", value: "2020-01", text: { zh: "2020-01", en: null } },
  ]);
});

test("a proof says its rule by name and in words", () => {
  expect(proofResolvers.basis(proof)).toBe("INFERRED");
  expect(proofResolvers.rule(proof)).toBe("NAME_PREFIX");
  expect(proofResolvers.ruleText(proof)?.en).toBe("The name begins with the parent's name");
});

test("a stated proof has no rule", () => {
  const stated = { ...proof, basis: "stated", rule: null };
  expect(proofResolvers.rule(stated)).toBeNull();
  expect(proofResolvers.ruleText(stated)).toBeNull();
});

test("a proof's own qualifiers are told, as sources may differ", () => {
  const qualified = { ...proof, qualifiers: '{"role":"MEMBER"}' };
  expect(proofResolvers.qualifiers(qualified)).toEqual([
    { name: "role", value: "MEMBER", text: { zh: "成员单位", en: "Member" } },
  ]);
  expect(proofResolvers.qualifiers(proof)).toEqual([]);
});

test.each([
  ["=", "EQUAL"],
  [">", "MORE_THAN"],
  ["<", "LESS_THAN"],
  ["≥", "AT_LEAST"],
  ["≤", "AT_MOST"],
  ["≈", "ABOUT"],
])("the comparator %s reads %s", (comparator, name) => {
  expect(statementResolvers.comparator({ ...value, comparator })).toBe(name);
});

test.each([
  ["founded", { zh: "成立日期", en: "Founded" }],
  ["name", { zh: "名称", en: "Name" }],
  ["statistic", { zh: "统计值", en: "Statistic" }],
  ["somethingNew", { zh: "somethingNew", en: null }],
])("the property %s reads in both languages where the model knows it", (property, text) => {
  expect(statementResolvers.propertyText({ ...value, property })).toEqual(text);
});

test("a code of a closed list is spelt out, any other value stands as it is", () => {
  const level = { ...value, property: "level", value: "NATIONAL_PILOT" };
  expect(statementResolvers.valueText(level)).toEqual({ zh: "科技部试点联盟", en: "National pilot" });
  expect(statementResolvers.valueText(value)).toEqual({ zh: "2010", en: null });
});

test("a statistic says what it counts, in English too where that is known", () => {
  expect(statementResolvers.measure({ ...value, measure: "参会人数", measureEn: "Attendance" })).toEqual({
    zh: "参会人数",
    en: "Attendance",
  });
  expect(statementResolvers.measure({ ...value, measure: "参会人数" })).toEqual({ zh: "参会人数", en: null });
  expect(statementResolvers.measure(value)).toBeNull();
});

test("a name says of which kind it is, and an unknown kind is left out", () => {
  expect(statementResolvers.nameType({ ...value, nameType: "englishShort" })).toBe("ENGLISH_SHORT");
  expect(statementResolvers.nameType({ ...value, nameType: "nickname" })).toBeNull();
  expect(statementResolvers.nameType(value)).toBeNull();
});

test("only the first ranked value is the best", () => {
  expect(statementResolvers.isBest(value)).toBe(true);
  expect(statementResolvers.isBest({ ...value, rank: 1 })).toBe(false);
});
