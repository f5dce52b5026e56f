import { labels, valueOf, type Label } from "@alliance-atlas/cypher/model";
import type { TraitName } from "@alliance-atlas/cypher/compile";
import { facetNamesOf } from "../names.ts";
import { describe } from "./describe.ts";

/** A page of ties of one thing. */
export function tieConnectionOf(target: Label | "Entity"): string {
  return `${describe("一端固定的关系，分页", "Ties of a thing, one page")}
type ${target}TieConnection {
${describe("关系与另一端", "The ties and their other ends", "  ")}
  edges: [${target}TieEdge!]!
${describe("另一端的事物", "The other ends", "  ")}
  nodes: [${target}!]!
${describe("翻页信息", "What a next page needs", "  ")}
  pageInfo: PageInfo!
${describe("总数；只在选取时计算", "Number of all of them, counted only when selected", "  ")}
  totalCount: Int!
}

${describe("一条关系与它的另一端", "One tie and its other end")}
type ${target}TieEdge {
${describe("翻页位置", "Where a page may go on", "  ")}
  cursor: String!
${describe("另一端", "The other end", "  ")}
  node: ${target}!
${describe("关系本身：类型、限定、时间、出处", "The tie itself: relation, qualifiers, time, proofs", "  ")}
  tie: Tie!
}`;
}

/** A page of a list. */
export function connectionOf(label: Label): string {
  const { zh, en } = labels[label];
  return `${describe(`${zh}列表，分页`, `A list of things of kind ${en}, one page`)}
type ${label}Connection {
${describe("条目", "The items with their cursors", "  ")}
  edges: [${label}Edge!]!
${describe("事物", "The things themselves", "  ")}
  nodes: [${label}!]!
${describe("翻页信息", "What a next page needs", "  ")}
  pageInfo: PageInfo!
${describe("总数；只在选取时计算", "Number of all of them, counted only when selected", "  ")}
  totalCount: Int!
${describe("按条件计数：每个选项单独选上后的条数，其余条件不变；只在选取时计算", "Counts by condition: how many each choice would leave, all other conditions as they are; counted only when selected", "  ")}
  facets: ${label}Facets!
}

${describe("列表中的一条", "One item of the list")}
type ${label}Edge {
${describe("翻页位置", "Where a page may go on", "  ")}
  cursor: String!
${describe("事物", "The thing", "  ")}
  node: ${label}!
}`;
}

/** What a list can be narrowed by, with counts. */
export function facetsOf(label: Label): string {
  const fields = facetNamesOf(label).map((name) => {
    const { zh, en } = facetWords(name);
    return `${describe(zh, en, "  ")}\n  ${name}("最多几个选项，1 到 100 / Number of choices at most, 1 to 100" first: Int = 40): [FacetCount!]!`;
  });
  const { zh, en } = labels[label];
  return `${describe(`${zh}列表按条件计数，多者在前`, `Counts of a list of things of kind ${en} by its conditions, the largest first`)}
type ${label}Facets {
${fields.join("\n")}
}`;
}

function facetWords(name: TraitName): { readonly zh: string; readonly en: string } {
  switch (name) {
    case "region":
      return { zh: "省级行政区，无此级时为国家", en: "Provinces; countries where the data have none" };
    case "industry":
      return { zh: "行业，含各级", en: "Industries of every level" };
    case "topic":
      return { zh: "技术方向，含各级", en: "Topics of every level" };
    case "programme":
      return { zh: "计划", en: "Programmes" };
    case "having":
      return { zh: "关系（字段名）", en: "Ties that they have, by field name" };
    default:
      return valueOf(name);
  }
}
