import { relationOf, type Label } from "../model/index.ts";
import type { Binder } from "./binder.ts";
import { keysOf, keyset, limitOf, orderBy, type SortKey } from "./order.ts";
import type { Direction, NodePlan, TieFilter, TieOrder, TiesPart } from "./plan.ts";
import { project, tieProperties } from "./projection.ts";
import { proofsOf } from "./proofs.ts";

/** One relation is read by its type alone; "both" reads it whichever way it points. */
function pattern(from: string, tie: string, to: string, part: Pick<TiesPart, "relations" | "direction">): string {
  const types = part.relations.toSorted().join("|");
  const arrows: Record<Direction, readonly [string, string]> = { out: ["-", "->"], in: ["<-", "-"], both: ["-", "-"] };
  const [left, right] = arrows[part.direction];
  return `(${from})${left}[${tie}:${types}]${right}(${to})`;
}

const orders: Record<TieOrder, (tie: string, node: string) => readonly SortKey[]> = {
  NAME: (_tie, node) => [byName(node)],
  RECENT: (tie, node) => [
    {
      expression: `coalesce(${tie}.since, ${tie}.asOf, "")`,
      reads: [],
      readsOfTie: ["since", "asOf"],
      direction: "DESC",
    },
    byName(node),
  ],
  DEGREE: (_tie, node) => [{ expression: `${node}.degree`, reads: ["degree"], direction: "DESC" }, byName(node)],
};

function byName(node: string): SortKey {
  return { expression: `${node}.sortKey`, reads: ["sortKey"], direction: "ASC" };
}

/** What the order of a part is made of. Names tell things apart, and the factId several ties with one thing. */
function sortKeys(
  part: Pick<TiesPart, "order" | "relations" | "direction">,
  tie: string,
  node: string,
): readonly SortKey[] {
  const keys = orders[part.order](tie, node);
  return isRepeating(part)
    ? [...keys, { expression: `${tie}.factId`, reads: [], readsOfTie: ["factId"], direction: "ASC" }]
    : keys;
}

/** Whether a part may hold several ties with one thing: by several relations, posts or directions. */
function isRepeating({ relations, direction }: Pick<TiesPart, "relations" | "direction">): boolean {
  const [first, ...others] = relations.map(relationOf);
  if (first === undefined || others.length > 0) return true;
  return first.keyedBy !== undefined || (direction === "both" && first.symmetric !== true);
}

/** How many keys a cursor of a part holds. */
export function tieKeyCount(part: Pick<TiesPart, "order" | "relations" | "direction">): number {
  return sortKeys(part, "", "").length;
}

/** Compiles the other end of a tie; given by the caller, as nodes and ties nest in each other. */
export type CompileNode = (
  plan: NodePlan,
  variable: string,
  level: number,
  binder: Binder,
  reads: readonly string[],
) => string;

/** Where a part of ties stands: below which node, how deep. */
export interface TiesPlace {
  readonly from: string;
  readonly level: number;
}

/**
 * The expression of a part of ties: `{items, total}`, each only where asked for. An item is a list of its keys, its
 * node, and where asked for its tie, what is known of it, and its proofs.
 */
export function compileTies(part: TiesPart, place: TiesPlace, binder: Binder, compileNode: CompileNode): string {
  const items = part.page === undefined ? [] : [`items: ${compileItems(part, place, binder, compileNode)}`];
  const total = part.wantsTotal ? [`total: ${compileTotal(part, place, binder)}`] : [];
  return `{${[...items, ...total].join(", ")}}`;
}

function compileItems(part: TiesPart, { from, level }: TiesPlace, binder: Binder, compileNode: CompileNode): string {
  const { page } = part;
  if (page === undefined) throw new Error("A page of ties was asked for without its size");
  const [tie, node] = [`r${level}`, `n${level}`];
  const keys = sortKeys(part, tie, node);
  const conditions = [...tieConditions(part.filter, tie, node, binder), ...keyset(keys, page, binder)];
  const reads = keys.flatMap((key) => key.reads);
  const readsOfTie = [
    ...keys.flatMap((key) => key.readsOfTie ?? []),
    ...(part.filter.bases === undefined ? [] : ["basis"]),
  ];
  return [
    "COLLECT {",
    `MATCH ${pattern(from, tie, node, part)}`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`]),
    `WITH ${tie}, ${node} ORDER BY ${orderBy(keys, page)} LIMIT ${binder.bind(limitOf(page))}`,
    `RETURN [${[
      keysOf(keys, page, binder),
      compileNode(part.node, node, level, binder, reads),
      ...(part.wantsTies || part.wantsProofs ? projectTie(part, tie, from, readsOfTie) : []),
      ...(part.wantsProofs ? [proofsOf(`${tie}.factId`, level)] : []),
    ].join(", ")}]`,
    "}",
  ].join("\n");
}

/** Without a filter the count is the node's degree, which costs no expansion. */
function compileTotal(part: TiesPart, { from, level }: TiesPlace, binder: Binder): string {
  const conditions = tieConditions(part.filter, `t${level}`, `m${level}`, binder);
  if (conditions.length === 0) return `COUNT { ${pattern(from, "", "", part)} }`;
  return `COUNT { MATCH ${pattern(from, `t${level}`, `m${level}`, part)} WHERE ${conditions.join(" AND ")} }`;
}

export function tieConditions(filter: TieFilter, tie: string, node: string, binder: Binder): readonly string[] {
  const conditions: string[] = [];
  if (filter.asOf !== undefined) {
    const day = binder.bind(filter.asOf);
    conditions.push(`(${tie}.validFrom IS NULL OR ${tie}.validFrom <= ${day})`);
    conditions.push(`(${tie}.validTo IS NULL OR ${tie}.validTo >= ${day})`);
  }
  if (filter.maxTrustRank !== undefined) conditions.push(`${tie}.trustRank <= ${binder.bind(filter.maxTrustRank)}`);
  if (filter.bases !== undefined) conditions.push(`${tie}.basis IN ${binder.bind(filter.bases)}`);
  if (filter.labels !== undefined)
    conditions.push(`any(l IN labels(${node}) WHERE l IN ${binder.bind(filter.labels)})`);
  return conditions;
}

/**
 * What the tie has, and what is known of it beside that. A single relation and a direction are the asker's own: only
 * where there are several is either asked of the tie; its ends are those of the part.
 */
function projectTie(part: TiesPart, tie: string, from: string, reads: readonly string[]): readonly string[] {
  const computed = [
    ...(part.relations.length > 1 ? [`type: type(${tie})`] : []),
    ...(part.direction === "both" ? [`isOut: startNode(${tie}) = ${from}`] : []),
  ];
  const { own, read } = project(tie, tieProperties(part.relations), reads, computed);
  return [own, read ?? "null"];
}

/** Where all relations of a part lead to one label, that label's own properties are enough. */
export function targetLabel(part: Pick<TiesPart, "relations" | "direction">): Label | "Entity" {
  const labels = new Set(
    part.relations.flatMap((type) => {
      const { from, to } = relationOf(type);
      if (part.direction === "both") return [...from, ...to];
      return part.direction === "out" ? to : from;
    }),
  );
  const [only, ...others] = labels;
  return only === undefined || others.length > 0 ? "Entity" : only;
}
