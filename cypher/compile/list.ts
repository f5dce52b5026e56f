import type { Binder } from "./binder.ts";
import { compileFilter, where, type CompiledFilter } from "./filter.ts";
import { keysOf, keyset, limitOf, orderBy, type SortKey } from "./order.ts";
import { compileNode } from "./node.ts";
import type { ListOrder, ListPlan, Page } from "./plan.ts";

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

/**
 * One page of a label, a row `item` for each thing, and a row with the `total`. One row with all of them would be one
 * message, which the driver decodes at half the speed where it does not come in one piece.
 */
export function compileList(plan: ListPlan, binder: Binder): string {
  const filter = compileFilter(plan.label, plan.filter, binder);
  const items = plan.page === undefined ? undefined : compileItems(plan, plan.page, filter, binder);
  const total = plan.wantsTotal ? compileTotal(filter) : undefined;
  if (items === undefined) return `RETURN ${total ?? "null"} AS total`;
  return total === undefined
    ? `${items} AS item`
    : `${items} AS item, null AS total\nUNION ALL\nRETURN null AS item, ${total} AS total`;
}

function compileItems(plan: ListPlan, page: Page, filter: CompiledFilter, binder: Binder): string {
  const keys = orders[plan.order];
  // An order by name walks the index only where the key is bounded, so the first page says "after nothing".
  const walks = plan.order === "NAME" && page.cursor === undefined && filter.isWhole;
  const walk = walks ? ['n0.sortKey >= ""'] : [];
  const conditions = [...walk, ...filter.conditions, ...keyset(keys, page, binder)];
  const distinct = filter.isRepeating ? "DISTINCT " : "";
  const reads = [...keys.flatMap((key) => key.reads), ...filter.reads];
  return [
    `${filter.start}${where(conditions)}`,
    `WITH ${distinct}n0 ORDER BY ${orderBy(keys, page)} LIMIT ${binder.bind(limitOf(page))}`,
    `RETURN [${keysOf(keys, page, binder)}, ${compileNode(plan.node, "n0", 0, binder, reads)}]`,
  ].join("\n");
}

/** A label without a condition is counted by the database's own statistics. */
function compileTotal({ start, conditions, isRepeating, isWhole }: CompiledFilter): string {
  const end = isRepeating ? "\nRETURN DISTINCT n0" : isWhole ? "" : "\nRETURN n0";
  return `COUNT {\n${start}${where(conditions)}${end}\n}`;
}
