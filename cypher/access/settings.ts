import { z } from "zod";

/** Where the graph is and how to sign in. */
export interface ConnectionSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const environmentShape = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, "NEO4J_URI starts with bolt://, neo4j://, bolt+s://, neo4j+s:// or +ssc")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
});

/** Settings of a server that the user runs; nothing where the environment names none. */
export function readConnectionSettings(environment: NodeJS.ProcessEnv): ConnectionSettings | undefined {
  const parsed = environmentShape.safeParse(environment);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join("; "));
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = parsed.data;
  return uri === undefined ? undefined : { uri, user, password, database };
}
