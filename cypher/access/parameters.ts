import neo4j from "neo4j-driver";

/** JavaScript numbers reach Neo4j as floats, which `LIMIT` and integer properties refuse; whole numbers go as integers. */
export function toNeo4jParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4jParameter);
  if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4jParameter(inner)]));
  }
  return value === undefined ? null : value;
}
