import { Graph } from "@alliance-atlas/cypher";

export const unaskedSettings = { uri: "bolt://127.0.0.1:1", user: "nobody", password: "nothing", database: "neo4j" };

/** A graph at an address where nothing listens: a question that is answered all the same never asked it. */
export function unaskedGraph(): Graph {
  return new Graph(unaskedSettings);
}
