import type { Label } from "../model/index.ts";
import type { Binder } from "./binder.ts";
import { keyset, orderBy, type SortKey } from "./order.ts";
import { compileNode } from "./node.ts";
import type { ListFilter, ListOrder, ListPlan, RelationEnd } from "./plan.ts";

const byName: SortKey = { expression: "n0.sortKey", direction: "ASC" };

/** The name ends every order, and holds the id, so that an order is total. A missing year sorts last both ways. */
const orders: Record<ListOrder, readonly SortKey[]> = {
  NAME: [byName],
  FOUNDED_ASC: [{ expression: "coalesce(n0.foundedYear, 9999)", direction: "ASC" }, byName],
  FOUNDED_DESC: [{ expression: "coalesce(n0.foundedYear, 0)", direction: "DESC" }, byName],
  MEMBERS_DESC: [{ expression: "n0.capturedMembers", direction: "DESC" }, byName],
  ALLIANCES_DESC: [{ expression: "n0.allianceCount", direction: "DESC" }, byName],
  DEGREE_DESC: [{ expression: "n0.degree", direction: "DESC" }, byName],
};

/** How many keys a cursor of this order holds. */
export function listKeyCount(order: ListOrder): number {
  return orders[order].length;
}

/** One page of a label as one row `{items, total}`. */
export function compileList(plan: ListPlan, binder: Binder): string {
  const { start, conditions } = compileFilter(plan.label, plan.filter, binder);
  const total = plan.wantsTotal ? [`total: COUNT {\n${start}${where(conditions)}\nRETURN DISTINCT n0\n}`] : [];
  const items = plan.page === undefined ? [] : [`items: ${compileItems(plan, start, conditions, binder)}`];
  return `RETURN {${[...items, ...total].join(", ")}} AS page`;
}

function compileItems(plan: ListPlan, start: string, conditions: readonly string[], binder: Binder): string {
  const { page } = plan;
  if (page === undefined) throw new Error("A page was asked for without its size");
  const keys = orders[plan.order];
  const cursor = keys.map(({ expression }) => expression).join(", ");
  // An order by name walks the index only where the key is bounded, so the first page says "after nothing".
  const walk = plan.order === "NAME" && page.cursor === undefined ? ['n0.sortKey >= ""'] : [];
  return [
    "COLLECT {",
    `${start}${where([...walk, ...conditions, ...keyset(keys, page, binder)])}`,
    `WITH DISTINCT n0 ORDER BY ${orderBy(keys, page)} LIMIT ${binder.bind(page.size)}`,
    `RETURN {cursor: [${cursor}], node: ${compileNode(plan.node, "n0", 0, binder)}}`,
    "}",
  ].join("\n");
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `\nWHERE ${conditions.join(" AND ")}`;
}

interface CompiledFilter {
  /** MATCH clauses that bind n0, from the most selective end. */
  readonly start: string;
  readonly conditions: readonly string[];
}

/** A filter by topic, industry or region starts at that thing; where several are set, the first is the start. */
function compileFilter(label: Label, filter: ListFilter, binder: Binder): CompiledFilter {
  const ends: string[] = [];
  if (filter.topic !== undefined) {
    const id = binder.bind(filter.topic);
    ends.push(`(:Topic {id: ${id}})<-[:PART_OF*0..3]-(:Topic)<-[:WORKS_ON|ABOUT]-(n0)`);
  }
  if (filter.industry !== undefined) {
    const id = binder.bind(filter.industry);
    ends.push(`(:Industry {id: ${id}})<-[:PART_OF*0..2]-(:Industry)<-[:ACTIVE_IN]-(n0)`);
  }
  if (filter.region !== undefined) {
    const id = binder.bind(filter.region);
    ends.push(`(:Region {id: ${id}})-[:COVERS*0..2]->(:Region)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(n0)`);
  }
  const [first, ...others] = ends;
  const start = first === undefined ? `MATCH (n0:${label})` : `MATCH ${first.replace("(n0)", `(n0:${label})`)}`;
  return { start, conditions: [...others.map((end) => `EXISTS { ${end} }`), ...plainConditions(filter, binder)] };
}

function plainConditions(filter: ListFilter, binder: Binder): readonly string[] {
  const conditions: string[] = [];
  // Property names come from the model's closed lists; only their values are the asker's.
  for (const [property, options] of Object.entries(filter.values ?? {}).toSorted()) {
    conditions.push(`n0.${property} IN ${binder.bind(options)}`);
  }
  if (filter.foundedFrom !== undefined) conditions.push(`n0.foundedYear >= ${binder.bind(filter.foundedFrom)}`);
  if (filter.foundedTo !== undefined) conditions.push(`n0.foundedYear <= ${binder.bind(filter.foundedTo)}`);
  if (filter.minMembers !== undefined) conditions.push(`n0.capturedMembers >= ${binder.bind(filter.minMembers)}`);
  if (filter.minAlliances !== undefined) conditions.push(`n0.allianceCount >= ${binder.bind(filter.minAlliances)}`);
  for (const end of filter.having ?? []) conditions.push(`EXISTS { ${touching(end)} }`);
  for (const end of filter.lacking ?? []) conditions.push(`NOT EXISTS { ${touching(end)} }`);
  return conditions;
}

function touching({ relation, direction }: RelationEnd): string {
  if (direction === "both") return `(n0)-[:${relation}]-()`;
  return direction === "out" ? `(n0)-[:${relation}]->()` : `(n0)<-[:${relation}]-()`;
}
