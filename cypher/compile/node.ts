import type { Binder } from "./binder.ts";
import type { NodePlan, PartPlan, ValuesPart } from "./plan.ts";
import {
  listProperties,
  project,
  projectInOrder,
  projectedProperties,
  titleProperties,
  valueProperties,
} from "./projection.ts";
import { proofsOf } from "./proofs.ts";
import { compileTies } from "./ties.ts";

/**
 * `[{id, name}, […], {…}, {…}, …]`: the thing's id and name, its other single values in the order of `valueProperties`,
 * its lists, what of all these an order or a filter has read, and then its parts. Whether values and lists are wanted is
 * a parameter, so that one text is planned whatever of them a question selects. Much stands in lists, as keys would be
 * half of an answer.
 */
export function compileNode(
  plan: NodePlan,
  variable: string,
  level: number,
  binder: Binder,
  reads: readonly string[] = [],
): string {
  const mapOf = (properties: readonly string[]): string => project(variable, properties, reads).own;
  const wanted = (isWanted: boolean, expression: string): string =>
    `CASE WHEN ${binder.bind(isWanted)} THEN ${expression} END`;
  const parts = plan.parts.map((part) => compilePart(part, variable, level + 1, binder));
  return `[${[
    mapOf(titleProperties),
    wanted(plan.wantsValues, projectInOrder(variable, valueProperties(plan), reads)),
    wanted(plan.wantsLists, mapOf(listProperties)),
    project(variable, projectedProperties(plan), reads).read ?? "null",
    ...parts,
  ].join(", ")}]`;
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
