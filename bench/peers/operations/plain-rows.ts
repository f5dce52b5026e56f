import { z } from "zod";

const page = z.looseObject({ nodes: z.array(z.unknown()).optional(), edges: z.array(z.unknown()).optional() });
const edge = z.looseObject({ node: z.record(z.string(), z.unknown()) });

/** An answer without the ways in which the two APIs wrap lists: `nodes` and `edges` are the items themselves. */
export function plainRows(answer: unknown): readonly unknown[] {
  const plain = unwrap(answer);
  return Array.isArray(plain) ? plain : [plain];
}

function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  if (typeof value !== "object" || value === null) return value;
  const { nodes, edges, ...rest } = page.parse(value);
  const items = nodes?.map(unwrap) ?? edges?.map(unwrapEdge);
  const others = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, unwrap(inner)]));
  if (items === undefined) return others;
  return Object.keys(others).length === 0 ? items : { ...others, items };
}

function unwrapEdge(value: unknown): unknown {
  const { node, ...beside } = edge.parse(value);
  return unwrap({ ...node, ...beside });
}
