import type { Graph } from "@alliance-atlas/cypher";
import { z } from "zod";

const properties = z.record(z.string(), z.unknown());
const thingRow = z.object({ label: z.string(), properties });
const tieRow = z.object({ from: z.string(), to: z.string(), type: z.string(), properties });
const valueRow = z.object({ properties });
const proofRow = z.object({ source: z.string(), properties });

export type DumpedThing = z.output<typeof thingRow>;
export type DumpedTie = z.output<typeof tieRow>;
export type DumpedProof = z.output<typeof proofRow>;

/** A graph as it lies in the database, whole, by statements that a child could read. */
export interface Dump {
  readonly things: readonly DumpedThing[];
  readonly ties: readonly DumpedTie[];
  readonly values: readonly z.output<typeof valueRow>[];
  readonly proofs: readonly DumpedProof[];
}

export async function dumpGraph(graph: Graph): Promise<Dump> {
  const read = async <Row>(text: string, row: z.ZodType<Row>): Promise<readonly Row[]> =>
    z.array(row).parse(await graph.ask({ name: "dump", text, parameters: {} }));
  return {
    things: await read(
      'MATCH (n:Entity) RETURN [l IN labels(n) WHERE l <> "Entity"][0] AS label, properties(n) AS properties',
      thingRow,
    ),
    ties: await read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties",
      tieRow,
    ),
    values: await read("MATCH (s:Statement) RETURN properties(s) AS properties", valueRow),
    proofs: await read(
      "MATCH (p:Proof)-[:FOUND_IN]->(d:Document) RETURN d.id AS source, properties(p) AS properties",
      proofRow,
    ),
  };
}
