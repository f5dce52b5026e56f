import { labelNames } from "@alliance-atlas/cypher/model";
import { tieFieldsOf } from "../names.ts";
import { connectionOf, facetsOf, tieConnectionOf } from "./connections.ts";
import { describe } from "./describe.ts";
import { enums } from "./enums.ts";
import { filterOf, listOf } from "./lists.ts";
import { commonFields, typeOf } from "./types.ts";

/** Writes the part of the schema that follows from the model: kinds, their values, their ties both ways, their lists. */
export function entitySdl(): string {
  const targets = new Set(labelNames.flatMap((label) => tieFieldsOf(label).map(({ target }) => target)));
  return [
    "# Written by `pnpm generate` from cypher/model; edit the model, not this file.",
    enums(),
    `${describe("图中任何事物", "Anything in the graph")}\ninterface Entity {\n${commonFields}\n}`,
    ...labelNames.map(typeOf),
    ...[...targets].toSorted().map(tieConnectionOf),
    ...labelNames.map(connectionOf),
    ...labelNames.map(facetsOf),
    ...labelNames.map(filterOf),
    `extend type Query {\n${labelNames.map(listOf).join("\n\n")}\n}`,
    "",
  ].join("\n\n");
}
