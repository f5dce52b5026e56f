import type { Binder } from "./binder.ts";
import type { NodePlan, PartPlan, ValuesPart } from "./plan.ts";
import { project, projectedProperties } from "./projection.ts";
import { proofsOf } from "./proofs.ts";
import { compileTies } from "./ties.ts";

/**
 * `{own: {…}, read: {…}, p0: …, p1: …}`: the thing's own values, those apart that an order or a filter has read, and its
 * parts under numbered keys.
 */
export function compileNode(
  plan: NodePlan,
  variable: string,
  level: number,
  binder: Binder,
  reads: readonly string[] = [],
): string {
  const { own, read } = project(variable, projectedProperties(plan), reads);
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
