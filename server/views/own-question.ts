import { execute, parse, type GraphQLResolveInfo } from "graphql";
import type { z } from "zod";
import type { Context } from "../context.ts";

/** Asks the schema a question of its own from within a resolver, so that there is one way of reading. */
export async function askOwnSchema<Output>(
  question: {
    readonly text: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly shape: z.ZodType<Output>;
  },
  context: Context,
  { schema }: Pick<GraphQLResolveInfo, "schema">,
): Promise<Output> {
  const { text, variables, shape } = question;
  const { data, errors } = await execute({
    schema,
    document: parse(text),
    variableValues: variables,
    contextValue: context,
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return shape.parse(data);
}
