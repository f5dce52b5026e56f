import type { CompiledStatement } from "../access/graph.ts";
import { Binder } from "./binder.ts";
import { compileList } from "./list.ts";
import { compileNode } from "./node.ts";
import { compileTraits } from "./traits.ts";
import type { RootPlan } from "./plan.ts";

/** One read of the graph as one statement: its text tells the shape of the plan, its parameters the values. */
export function compile(plan: RootPlan): CompiledStatement {
  const binder = new Binder();
  const text = compileRoot(plan, binder);
  return { name: `compiled-${plan.kind}`, text, parameters: binder.parameters };
}

function compileRoot(plan: RootPlan, binder: Binder): string {
  switch (plan.kind) {
    case "ids":
      return compileIds(plan, binder);
    case "list":
      return compileList(plan, binder);
    case "traits":
      return compileTraits(plan, binder);
  }
}

function compileIds(plan: Extract<RootPlan, { kind: "ids" }>, binder: Binder): string {
  const ids = binder.bind(plan.ids);
  return [
    `UNWIND ${ids} AS id`,
    "MATCH (n0:Entity {id: id})",
    `RETURN ${compileNode(plan.node, "n0", 0, binder, ["id"])} AS node`,
  ].join("\n");
}
