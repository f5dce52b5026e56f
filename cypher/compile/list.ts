import type { Label } from "../model/index.ts";
import type { Binder } from "./binder.ts";
import { keyset, orderBy, type SortKey } from "./order.ts";
import { compileNode } from "./node.ts";
import type { ListFilter, ListOrder, ListPlan, RelationEnd } from "./plan.ts";

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
  const walks = plan.order === "NAME" && page.cursor === undefined && !filter.isRepeating;
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
function compileTotal({ start, conditions, isRepeating }: CompiledFilter): string {
  return `COUNT {\n${start}${where(conditions)}${isRepeating ? "\nRETURN DISTINCT n0" : ""}\n}`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `\nWHERE ${conditions.join(" AND ")}`;
}

interface CompiledFilter {
  /** MATCH clauses that bind n0, from the most selective end. */
  readonly start: string;
  /** Whether the start may come to one thing by several ways. */
  readonly isRepeating: boolean;
  readonly conditions: readonly string[];
  /** Properties of n0 that the conditions read. */
  readonly reads: readonly string[];
}

/** Ends that a filter may name: how to all that belongs to them, and by which ties things come to that. */
const ends = {
  region: { below: "-[:COVERS*0..2]->(:Region)<-[:PART_OF*0..4]-", label: "Region", ties: "LOCATED_IN" },
  industry: { below: "<-[:PART_OF*0..2]-", label: "Industry", ties: "ACTIVE_IN" },
  topic: { below: "<-[:PART_OF*0..3]-", label: "Topic", ties: "WORKS_ON|ABOUT" },
} as const;

/**
 * A filter by region, industry or topic starts at that thing. Where several are set, the first is the start, as places
 * are the finest; what belongs to the others is gathered once, before any thing is held against it.
 */
function compileFilter(label: Label, filter: ListFilter, binder: Binder): CompiledFilter {
  const named = (["region", "industry", "topic"] as const).flatMap((name) => {
    const id = filter[name];
    return id === undefined ? [] : [{ ...ends[name], id: binder.bind(id) }];
  });
  const [first, ...others] = named;
  const gathered = others.map((end, index) => {
    const known = others.slice(0, index).map((_, before) => `ends${before}`);
    const kept = [...known, `collect(e${index}) AS ends${index}`].join(", ");
    return `MATCH ${belonging(end)}(e${index}:${end.label})\nWITH ${kept}\n`;
  });
  const match =
    first === undefined ? `(n0:${label})` : `${belonging(first)}(:${first.label})<-[:${first.ties}]-(n0:${label})`;
  const held = others.map(({ ties }, index) => `EXISTS { (n0)-[:${ties}]->(e) WHERE e IN ends${index} }`);
  const plain = plainConditions(filter, binder);
  return {
    start: `${gathered.join("")}MATCH ${match}`,
    isRepeating: first !== undefined,
    conditions: [...held, ...plain.conditions],
    reads: plain.reads,
  };
}

function belonging({ label, below, id }: (typeof ends)[keyof typeof ends] & { readonly id: string }): string {
  // The index of ids is that of all things.
  return `(:Entity:${label} {id: ${id}})${below}`;
}

function plainConditions(filter: ListFilter, binder: Binder): Pick<CompiledFilter, "conditions" | "reads"> {
  const compared: readonly (readonly [property: string, operator: string, value: unknown])[] = [
    // Property names come from the model's closed lists; only their values are the asker's.
    ...Object.entries(filter.values ?? {})
      .toSorted()
      .map(([property, options]) => [property, "IN", options] as const),
    ["foundedYear", ">=", filter.foundedFrom],
    ["foundedYear", "<=", filter.foundedTo],
    ["capturedMembers", ">=", filter.minMembers],
    ["allianceCount", ">=", filter.minAlliances],
  ];
  const given = compared.filter(([, , value]) => value !== undefined);
  return {
    conditions: [
      ...given.map(([property, operator, value]) => `n0.${property} ${operator} ${binder.bind(value)}`),
      ...(filter.having ?? []).map((end) => `EXISTS { ${touching(end)} }`),
      ...(filter.lacking ?? []).map((end) => `NOT EXISTS { ${touching(end)} }`),
    ],
    reads: given.map(([property]) => property),
  };
}

function touching({ relation, direction }: RelationEnd): string {
  if (direction === "both") return `(n0)-[:${relation}]-()`;
  return direction === "out" ? `(n0)-[:${relation}]->()` : `(n0)<-[:${relation}]-()`;
}
