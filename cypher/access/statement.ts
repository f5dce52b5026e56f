import { readFileSync } from "node:fs";
import type { z } from "zod";
import { StatementText } from "./statement-text.ts";

export type Access = "READ" | "WRITE";

/** A Cypher text with the shapes of what goes in and what comes out. */
export interface Statement<Parameters, Row> {
  readonly name: string;
  readonly text: StatementText;
  readonly access: Access;
  readonly parameters: z.ZodType<unknown, Parameters>;
  readonly row: z.ZodType<Row>;
}

export interface StatementDefinition<Parameters, Row> {
  /** `import.meta.url` of the file beside the Cypher text; `find-x.ts` reads `find-x.cypher`. */
  readonly beside: string;
  readonly access: Access;
  readonly parameters: z.ZodType<unknown, Parameters>;
  readonly row: z.ZodType<Row>;
}

export function defineStatement<Parameters, Row>(
  definition: StatementDefinition<Parameters, Row>,
): Statement<Parameters, Row> {
  const file = new URL(definition.beside.replace(/\.ts$/, ".cypher"));
  const name = file.pathname.slice(file.pathname.lastIndexOf("/") + 1, -".cypher".length);
  const { access, parameters, row } = definition;
  return { name, text: new StatementText(readFileSync(file, "utf8")), access, parameters, row };
}
