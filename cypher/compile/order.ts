import type { Binder } from "./binder.ts";
import type { Page } from "./plan.ts";

export interface SortKey {
  readonly expression: string;
  /** Properties of the node that the expression reads. */
  readonly reads: readonly string[];
  /** Properties of the tie that it reads. */
  readonly readsOfTie?: readonly string[];
  readonly direction: "ASC" | "DESC";
}

/** A page backwards reads the order reversed; its rows are turned round again by whoever asked. */
function directionOf(key: SortKey, page: Page): "ASC" | "DESC" {
  if (page.direction === "forward") return key.direction;
  return key.direction === "ASC" ? "DESC" : "ASC";
}

/** How many are brought. */
export function limitOf({ size, looksBeyond }: Page): number {
  return looksBeyond === true ? size + 1 : size;
}

/** The keys of a thing, where they are wanted: a parameter, like all that a question selects. */
export function keysOf(keys: readonly SortKey[], page: Page, binder: Binder): string {
  const expressions = keys.map(({ expression }) => expression).join(", ");
  return `CASE WHEN ${binder.bind(page.wantsKeys === true)} THEN [${expressions}] END`;
}

export function orderBy(keys: readonly SortKey[], page: Page): string {
  return keys.map((key) => `${key.expression} ${directionOf(key, page)}`).join(", ");
}

/** Rows after the cursor: keyset, never offset. A cursor of another order than the page's own is refused before. */
export function keyset(keys: readonly SortKey[], page: Page, binder: Binder): readonly string[] {
  const { cursor } = page;
  if (cursor === undefined) return [];
  if (cursor.length !== keys.length) throw new Error("The cursor belongs to another order");
  const bound = cursor.map((value) => binder.bind(value));
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map(({ expression }, before) => `${expression} = ${bound[before]}`);
    const beyond = `${key.expression} ${directionOf(key, page) === "ASC" ? ">" : "<"} ${bound[index]}`;
    return [...equal, beyond].join(" AND ");
  });
  return alternatives.length === 1 ? alternatives : [`(${alternatives.map((one) => `(${one})`).join(" OR ")})`];
}
