import type { Binder } from "./binder.ts";
import { compileFilter, where, type CompiledFilter } from "./filter.ts";
import { keyset, orderBy, type SortKey } from "./order.ts";
import { compileNode } from "./node.ts";
import type { ListOrder, ListPlan } from "./plan.ts";

const byName: SortKey = { expression: "n0.sortKey", reads: ["sortKey"], direction: "ASC" };

function by(property: string, direction: SortKey["direction"], missing?: number): SortKey {
  const expression = missing === undefined ? `n0.${property}` : `coalesce(n0.${property}, ${missing})`;
  return { expression, reads: [property], direction };
}

/** The name ends every order, and holds the id, so that an order is total. A missing year sorts last both ways. */
const orders: Record<ListOrder, readonly SortKey[]> = {
  NAME: [byName],
  FOUNDED_ASC: [by("foundedYear", "ASC", 9999), byName],
  FOUNDED_DESC: [by("foundedYear", "DESC", 0), byName],
  MEMBERS_DESC: [by("capturedMembers", "DESC"), byName],
  ALLIANCES_DESC: [by("allianceCount", "DESC"), byName],
  DEGREE_DESC: [by("degree", "DESC"), byName],
};

/** How many keys a cursor of this order holds. */
export function listKeyCount(order: ListOrder): number {
  return orders[order].length;
}

/** One page of a label as one row `{items, total}`. */
export function compileList(plan: ListPlan, binder: Binder): string {
  const filter = compileFilter(plan.label, plan.filter, binder);
  const total = plan.wantsTotal ? [`total: ${compileTotal(filter)}`] : [];
  const items = plan.page === undefined ? [] : [`items: ${compileItems(plan, filter, binder)}`];
  return `RETURN {${[...items, ...total].join(", ")}} AS page`;
}

function compileItems(plan: ListPlan, filter: CompiledFilter, binder: Binder): string {
  const { page } = plan;
  if (page === undefined) throw new Error("A page was asked for without its size");
  const keys = orders[plan.order];
  const cursor = keys.map(({ expression }) => expression).join(", ");
  // An order by name walks the index only where the key is bounded, so the first page says "after nothing".
  const walks = plan.order === "NAME" && page.cursor === undefined && filter.isWhole;
  const walk = walks ? ['n0.sortKey >= ""'] : [];
  const conditions = [...walk, ...filter.conditions, ...keyset(keys, page, binder)];
  return [
    "COLLECT {",
    `${filter.start}${where(conditions)}`,
    `WITH ${filter.isRepeating ? "DISTINCT " : ""}n0 ORDER BY ${orderBy(keys, page)} LIMIT ${binder.bind(page.size)}`,
    `RETURN {cursor: [${cursor}], node: ${compileNode(plan.node, "n0", 0, binder, [...keys.flatMap(({ reads }) => reads), ...filter.reads])}}`,
    "}",
  ].join("\n");
}

/** A label without a condition is counted by the database's own statistics. */
function compileTotal({ start, conditions, isRepeating, isWhole }: CompiledFilter): string {
  const end = isRepeating ? "\nRETURN DISTINCT n0" : isWhole ? "" : "\nRETURN n0";
  return `COUNT {\n${start}${where(conditions)}${end}\n}`;
}
