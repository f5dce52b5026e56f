import type { Binder } from "./binder.ts";
import type { NodePlan, PartPlan, ValuesPart } from "./plan.ts";
import { projectNode } from "./projection.ts";
import { proofsOf } from "./proofs.ts";
import { compileTies } from "./ties.ts";

/**
 * `{own: {…}, read: {…}, p0: …, p1: …}`: the thing's own values and its parts under numbered keys. What an order or a
 * filter has read already stands apart: named in the same map, it would make Neo4j read each of its values singly.
 */
export function compileNode(
  plan: NodePlan,
  variable: string,
  level: number,
  binder: Binder,
  reads: readonly string[] = [],
): string {
  const { own, read } = projectNode(plan, variable, reads);
  const parts = plan.parts.map((part, index) => `p${index}: ${compilePart(part, variable, level + 1, binder)}`);
  return `{${[`own: ${own}`, ...(read === undefined ? [] : [`read: ${read}`]), ...parts].join(", ")}}`;
}

function compilePart(part: PartPlan, variable: string, level: number, binder: Binder): string {
  switch (part.kind) {
    case "ties":
      return compileTies(part, { from: variable, level }, binder, compileNode);
    case "values":
      return compileValues(part, variable, level, binder);
  }
}

function compileValues(part: ValuesPart, variable: string, level: number, binder: Binder): string {
  const value = `v${level}`;
  const condition = part.properties === undefined ? [] : [`WHERE ${value}.property IN ${binder.bind(part.properties)}`];
  const proofs = part.wantsProofs ? `, proofs: ${proofsOf(`${value}.factId`, level)}` : "";
  return [
    "COLLECT {",
    `MATCH (${variable})-[:HAS_VALUE]->(${value}:Statement)`,
    ...condition,
    `WITH ${value} ORDER BY ${value}.property, ${value}.measure, ${value}.rank, ${value}.factId`,
    `RETURN ${value} {.*${proofs}}`,
    "}",
  ].join("\n");
}
