import type { Page } from "@alliance-atlas/cypher/compile";
import { z } from "zod";
import { badInput } from "../errors.ts";

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** The sort keys of a thing, of which its cursor is made. */
export const keysShape = z.array(z.union([z.string(), z.number()])).min(1);

/** The order that a page is read in, and how many keys a cursor of it holds. */
export interface PageOrder {
  readonly name: string;
  readonly keyCount: number;
}

/** What a question asks of a page beside its things. */
export type PageWants = Pick<Page, "looksBeyond" | "wantsKeys">;

/** What Relay's arguments ask for. */
export function readPage(page: PageArguments, order: PageOrder, wants: PageWants = { looksBeyond: true }): Page {
  const isBackward = isGiven(page.last) || isGiven(page.before);
  if (isBackward && (isGiven(page.first) || isGiven(page.after))) {
    throw badInput("Ask with first and after, or with last and before, not with both");
  }
  const size = (isBackward ? page.last : page.first) ?? defaultPageSize;
  if (size < 1 || size > maxPageSize) {
    throw badInput(`A page has 1 to ${maxPageSize} items, not ${size}`, "Follow pageInfo.endCursor for more");
  }
  const cursor = isBackward ? page.before : page.after;
  return {
    ...wants,
    size,
    direction: isBackward ? "backward" : "forward",
    ...(isGiven(cursor) ? { cursor: decodeCursor(cursor, order) } : {}),
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

/** A cursor holds the sort keys of its item and the order they belong to. */
export function encodeCursor(order: string, values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
}

/**
 * An item of a page with its cursor, which is made when it is asked for: of a whole page two are, most often. Its keys
 * are null where the question asks for no cursor.
 */
export function withCursor<Item extends object>(
  order: string,
  values: z.output<typeof keysShape> | null,
  item: Item,
): Item & { readonly cursor: string } {
  return {
    ...item,
    get cursor() {
      if (values === null) throw new Error("The keys of a cursor were not asked of the graph");
      return encodeCursor(order, values);
    },
  };
}

function decodeCursor(text: string, { name, keyCount }: PageOrder): readonly (string | number)[] {
  const parsed = keysShape.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
  const [order, ...values] = parsed.success ? parsed.data : [];
  if (order === name && values.length === keyCount) return values;
  throw badInput(
    order === undefined || order === name || values.length === 0
      ? "The cursor is not one of this list"
      : `The cursor belongs to the order ${order}, not to ${name}`,
    "Pass pageInfo.endCursor or startCursor of a page in the same order unchanged",
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Takes the item beyond the page away again and turns a backward page the right way round. */
export function cutPage<Item>(rows: readonly Item[], page: Page): Paged<Item> {
  const hasMore = rows.length > page.size;
  const items = hasMore ? rows.slice(0, page.size) : rows;
  const isForward = page.direction === "forward";
  return {
    items: isForward ? items : items.toReversed(),
    hasNextPage: isForward ? hasMore : page.cursor !== undefined,
    hasPreviousPage: isForward ? page.cursor !== undefined : hasMore,
  };
}
