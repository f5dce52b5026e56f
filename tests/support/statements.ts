import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Statement } from "../../cypher/access/statement.ts";
import { StatementText } from "../../cypher/access/statement-text.ts";
import { filesOf, root } from "./repository.ts";

const statementShape = z.object({
  name: z.string(),
  text: z.instanceof(StatementText),
  access: z.enum(["READ", "WRITE"]),
  parameters: z.instanceof(z.ZodObject),
  row: z.instanceof(z.ZodObject),
});

/** A statement with the objects that its parameters and rows are. */
export type AnyStatement = Statement<unknown, unknown> & z.output<typeof statementShape>;

/** Every text with a file of its own; migrations are run otherwise. */
export const statementFiles = filesOf("cypher/**/*.cypher").filter((file) => !file.startsWith("cypher/migrations/"));

/** What the TypeScript file beside a text defines. */
export async function readStatement(file: string): Promise<AnyStatement> {
  const pair = pathToFileURL(path.join(root, file.replace(/\.cypher$/, ".ts")));
  const exported: unknown[] = Object.values((await import(pair.href)) as object); // a module is an object of its exports
  const found = exported.flatMap((one) => {
    const parsed = statementShape.safeParse(one);
    return parsed.success ? [parsed.data as AnyStatement] : []; // checked by the shape
  });
  const [statement, ...others] = found;
  if (statement === undefined || others.length > 0)
    throw new Error(`${pair.pathname} defines ${found.length} statements`);
  return statement;
}
