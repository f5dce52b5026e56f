import { labels, type Label } from "@alliance-atlas/cypher/model";
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
}

${describe("列表中的一条", "One item of the list")}
type ${label}Edge {
${describe("翻页位置", "Where a page may go on", "  ")}
  cursor: String!
${describe("事物", "The thing", "  ")}
  node: ${label}!
}`;
}
