import { createHash } from "node:crypto";

/** Hash of a row's content, the same whatever order its keys were set in. */
export function rowHash(...content: readonly unknown[]): string {
  return createHash("sha256").update(canonicalJson(content)).digest("hex").slice(0, 16);
}

/** JSON with sorted keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  });
}
