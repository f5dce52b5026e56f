import type { Graph } from "@alliance-atlas/cypher";
import type { GraphRows } from "@alliance-atlas/cypher/write";

/** What a graph holds, as sorted keys with their hashes. */
export interface Contents {
  readonly things: readonly string[];
  readonly ties: readonly string[];
  readonly values: readonly string[];
  readonly proofs: readonly string[];
}

/** Asks any reading question, as a test may. */
export async function ask(
  graph: Graph,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return graph.ask({ name: "test", text, parameters });
}

async function keysOf(graph: Graph, pattern: string): Promise<readonly string[]> {
  const rows = await ask(graph, `MATCH ${pattern} AS key`);
  return rows.map(({ key }) => String(key)).toSorted();
}

/** Everything that loads write, read back; a value or a proof that hangs nowhere is not read. */
export async function contentsOf(graph: Graph): Promise<Contents> {
  return {
    things: await keysOf(graph, "(n:Entity) RETURN n.id + ' ' + n.hash"),
    ties: await keysOf(graph, "(a:Entity)-[r]->(b:Entity) RETURN a.id + '/' + type(r) + '/' + b.id + ' ' + r.hash"),
    values: await keysOf(graph, "(n:Entity)-[:HAS_VALUE]->(s:Statement) RETURN n.id + ' ' + s.factId + ' ' + s.hash"),
    proofs: await keysOf(graph, "(p:Proof)-[:FOUND_IN]->(d:Document) RETURN d.id + ' ' + p.id + ' ' + p.hash"),
  };
}

/** What the graph holds once these rows are loaded, and nothing else. */
export function contentsOfRows({ entities, ties, values, proofs }: GraphRows): Contents {
  return {
    things: entities.map(({ id, hash }) => `${id} ${hash}`).toSorted(),
    ties: ties.map(({ from, type, to, hash }) => `${from}/${type}/${to} ${hash}`).toSorted(),
    values: values.map(({ subject, factId, hash }) => `${subject} ${factId} ${hash}`).toSorted(),
    proofs: proofs.map(({ doc, id, hash }) => `${doc} ${id} ${hash}`).toSorted(),
  };
}

/** How many nodes and relationships there are of anything at all, locks and migrations left out. */
export async function sizeOf(graph: Graph): Promise<readonly [nodes: number, relationships: number]> {
  const [row] = await ask(
    graph,
    "RETURN COUNT { MATCH (n) WHERE NOT n:Migration AND NOT n:Atlas } AS nodes, COUNT { ()-->() } AS ties",
  );
  return [Number(row?.["nodes"]), Number(row?.["ties"])];
}
