import neo4j, { type Driver, type Notification, type Plan } from "neo4j-driver";
import { inject } from "vitest";
import { z } from "zod";
import { toNeo4jParameter } from "../../cypher/access/parameters.ts";

export interface Explained {
  readonly columns: readonly string[];
  /** r, rw, w or s, as the database reads the text. */
  readonly queryType: string;
  readonly operators: readonly string[];
  readonly notifications: readonly Notification[];
}

/** The tests' own driver, for what the product never asks: how a text would run. */
export function connectDriver(): Driver {
  const { uri, user, password } = inject("neo4j");
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** Plans a text without running it; throws where it does not compile. */
export async function explain(driver: Driver, text: string, parameters: object): Promise<Explained> {
  const { keys, summary } = await driver.executeQuery(`EXPLAIN ${text}`, toNeo4jParameter(parameters), {
    database: "neo4j",
  });
  return {
    columns: keys.map(String),
    queryType: summary.queryType,
    operators: summary.plan === false ? [] : operatorsOf(summary.plan),
    notifications: summary.notifications,
  };
}

function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.split("@")[0] ?? "", ...children.flatMap(operatorsOf)];
}

/** Something of the shape, whatever may be left out too: empty where that is allowed, so that it says nothing about what is in the graph. */
export function sampleOf(shape: z.ZodType): unknown {
  const { type } = shape.def;
  if (shape instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries<z.ZodType>(shape.shape).map(([key, inner]) => [key, sampleOf(inner)]));
  }
  if (shape instanceof z.ZodNullable) return sampleOf(shape.unwrap() as z.ZodType); // what is nullable is a shape
  if (shape instanceof z.ZodEnum) return shape.options[0];
  if (type === "string") return "x";
  if (type === "number") return 1;
  if (type === "boolean") return true;
  if (type === "array") return [];
  throw new Error(`No sample of ${type}`);
}
