import { labels, valueOf, type Label, type ValueName } from "@alliance-atlas/cypher/model";
import { enumName, tieFieldsOf, valueFieldsOf } from "../names.ts";
import { describe } from "./describe.ts";

const scalars: Readonly<Record<string, string>> = {
  text: "String",
  date: "PartialDate",
  year: "PartialDate",
  number: "Int",
  money: "SafeInt",
  url: "URL",
};

function fieldTypeOf(name: ValueName): string {
  const { type } = valueOf(name);
  return type === "enum" ? enumName(name) : (scalars[type] ?? "String");
}

const derived: Partial<Record<Label, string>> = {
  Alliance: `  """
  图中已收录的成员数：MEMBER_OF、CHAIRS、LEADS 关系上不同机构的数目
  Captured members: distinct institutions over MEMBER_OF, CHAIRS and LEADS
  """
  capturedMembers: Int!

  """
  来源所述与图中收录的成员数
  Members as declared by the sources, against those captured here
  """
  memberCounts: MemberCounts!

  """
  成立年份
  Year of foundation
  """
  foundedYear: Int`,
  Institution: `  """
  所属、领导、牵头或发起的联盟数
  Number of alliances that it belongs to, chairs, leads or co-founded
  """
  allianceCount: Int!`,
  Document: `  """
  来源的类型
  Kind of source
  """
  sourceKind: String

  """
  来源的可信等级
  Trust grade of the source
  """
  trust: Trust

  """
  收到时的文件名
  Name of the file as received
  """
  file: String`,
};

/** A kind of thing: its values and its ties both ways. */
export function typeOf(label: Label): string {
  const { about } = labels[label];
  const values = valueFieldsOf(label).map((name) => {
    const { zh, en, unit } = valueOf(name);
    const measured = unit === undefined ? ["", ""] : [`(单位:${unit})`, unit === "元" ? " (yuan)" : ""];
    return `${describe(`${zh}${measured[0]}；最可信的一个值，全部见 statements`, `${en}${measured[1]}; the best proven value, all of them in statements`, "  ")}\n  ${name}: ${fieldTypeOf(name)}`;
  });
  const ties = tieFieldsOf(label).map(
    (field) => `${describe(field.zh, field.en, "  ")}\n  ${field.name}${tieArguments}: ${field.target}TieConnection!`,
  );
  return `${describe(about.zh, about.en)}\ntype ${label} implements Entity {\n${commonFields}\n\n${[...values, derived[label] ?? "", ...ties].filter((part) => part !== "").join("\n\n")}\n}`;
}

/** Described once, on the field `ties`; repeated in words they would make up most of the schema. */
const tieArguments =
  "(first: Int, after: String, last: Int, before: String, orderBy: TieOrder = NAME, filter: TieFilter)";

/** Fields of the interface, which GraphQL wants repeated in each type. */
export const commonFields = `  """
  可读且不变的编号，形如 alliance:nongye-hangkong
  Readable, stable id such as alliance:nongye-hangkong
  """
  id: ID!

  """
  种类
  Kind
  """
  kind: EntityKind!

  """
  规范名称
  Canonical name
  """
  name: String!

  """
  英文名（多为编辑所译）
  English name, mostly by the editors
  """
  nameEn: String

  """
  简称；没有简称时为规范名称
  Short name; the canonical name where there is none
  """
  shortName: BilingualText!

  """
  全部名称，规范名称在前
  All its names, the canonical one first
  """
  names: [String!]!

  """
  在导入来源中的编号
  Its id in the source that it was imported from
  """
  externalId: String

  """
  曾用编号，仍可用于查询
  Ids that once were its own and still resolve to it
  """
  formerIds: [ID!]!

  """
  关系总数（同一性判断不计）
  Number of its ties, identity judgements left out
  """
  degree: Int!

  """
  各类关系的数目，展开之前可见
  Number of ties by relation and direction, to be seen before expanding
  """
  relationCounts: [RelationCount!]!

  """
  任意关系，默认全部
  Ties of any relation, all by default
  """
  ties(
    "只取这些关系 / Only these relations"
    relations: [RelationType!]
    "方向 / Direction"
    direction: TieDirection = BOTH
    "每页数量，1 到 100 / Size of the page, 1 to 100"
    first: Int
    "上一页的 endCursor / endCursor of the page before"
    after: String
    "向前翻页时的数量 / Size of a page backwards"
    last: Int
    "下一页的 startCursor / startCursor of the page after"
    before: String
    "顺序 / Order"
    orderBy: TieOrder = NAME
    "筛选 / Conditions"
    filter: TieFilter
  ): EntityTieConnection!

  """
  来源给出的值，每个值各有出处；彼此不同的值并列
  Values that sources give, each with its proofs; values that disagree stand side by side
  """
  statements(
    "只取这些属性，如 founded、memberCount、name、statistic / Only these properties"
    properties: [String!]
  ): [Statement!]!`;
