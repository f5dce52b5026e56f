import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, lexicographicSortSchema, parse, printSchema, print, visit, type GraphQLSchema } from "graphql";

const file = new URL("./released.graphqls", import.meta.url);

/** The schema as it was last released, to which today's is compared. */
export function readReleasedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(file, "utf8"));
}

/** Writes today's schema down as the released one: names and types alone, as descriptions may change at any time. */
export function writeReleasedSchema(schema: GraphQLSchema): void {
  const document = parse(printSchema(lexicographicSortSchema(schema)));
  const bare = visit(document, {
    enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
  });
  writeFileSync(file, `${print(bare)}\n`);
}
