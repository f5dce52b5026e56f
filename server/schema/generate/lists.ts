import { labels, relationOf, valueOf, type Label, type RelationType } from "@alliance-atlas/cypher/model";
import { enumName, listFieldOf, valueFieldsOf } from "../names.ts";
import { describe } from "./describe.ts";

/** The conditions of a list. */
export function filterOf(label: Label): string {
  const has = (relation: RelationType): boolean => relationOf(relation).from.includes(label);
  const enumFilters = valueFieldsOf(label)
    .filter((name) => valueOf(name).type === "enum")
    .map((name) => `${describe(valueOf(name).zh, valueOf(name).en, "  ")}\n  ${name}: [${enumName(name)}!]`);
  const place = has("LOCATED_IN")
    ? [
        `${describe("位于此区域或其下级（功能区含其覆盖地区）", "Located in this region or below it", "  ")}\n  region: ID`,
      ]
    : [];
  const industry = has("ACTIVE_IN")
    ? [`${describe("属于此行业或其下级", "Active in this industry or below it", "  ")}\n  industry: ID`]
    : [];
  const topic =
    has("WORKS_ON") || has("ABOUT")
      ? [
          `${describe("从事或涉及此技术方向或其下级", "Works on or is about this topic or below it", "  ")}\n  topic: ID`,
        ]
      : [];
  const programme = has("FUNDED_UNDER")
    ? [`${describe("列入此计划或其下级", "Funded under this programme or a part of it", "  ")}\n  programme: ID`]
    : [];
  const named = `${describe("名称（含别名、拼音、首字母）含有此文字", "Bears a name that holds this text, also in pinyin or initials", "  ")}\n  named: String`;
  const years = valueFieldsOf(label).includes("founded")
    ? [
        `${describe("成立年份不早于", "Founded in this year or later", "  ")}\n  foundedFrom: Int`,
        `${describe("成立年份不晚于", "Founded in this year or earlier", "  ")}\n  foundedTo: Int`,
      ]
    : [];
  const counts = [
    ...(label === "Alliance"
      ? [`${describe("收录成员不少于", "At least so many captured members", "  ")}\n  minMembers: Int`]
      : []),
    ...(label === "Institution"
      ? [`${describe("所属联盟不少于", "In at least so many alliances", "  ")}\n  minAlliances: Int`]
      : []),
  ];
  const presence = [
    `${describe("至少有一条这些关系（字段名，如 chairedBy）", "Has a tie in each of these fields, for instance chairedBy", "  ")}\n  having: [String!]`,
    `${describe("没有这些关系（字段名）:来源未载", "Has no tie in any of these fields: not in the sources", "  ")}\n  lacking: [String!]`,
  ];
  return `${describe(`${labels[label].zh}的筛选条件，同时满足`, `Conditions on ${labels[label].en}, all to be met`)}\ninput ${label}Filter {\n${[named, ...place, ...industry, ...topic, ...programme, ...enumFilters, ...years, ...counts, ...presence].join("\n")}\n}`;
}

/** The field of `Query` that lists things of a kind. */
export function listOf(label: Label): string {
  const { zh, en } = labels[label];
  const example = `{ ${listFieldOf(label)}(first: 3) { totalCount nodes { id name } } }`;
  return `${describe(`${zh}列表`, `Things of kind ${en}`, "  ", example)}
  ${listFieldOf(label)}(
    "筛选 / Conditions"
    filter: ${label}Filter
    "顺序 / Order"
    orderBy: ListOrder = NAME
    "每页数量，1 到 100 / Size of the page, 1 to 100"
    first: Int
    "上一页的 endCursor / endCursor of the page before"
    after: String
    "向前翻页时的数量 / Size of a page backwards"
    last: Int
    "下一页的 startCursor / startCursor of the page after"
    before: String
  ): ${label}Connection`;
}
