import type { Graph } from "@alliance-atlas/cypher";

const patience = 2_000;

/** Whether this server can answer: not while it stops, nor while its graph is away. Many who ask at once ask once. */
export function makeReadiness(graph: Graph, isStopping: () => boolean): () => Promise<readonly [number, string]> {
  let asking: Promise<readonly [number, string]> | undefined;
  const ask = async (): Promise<readonly [number, string]> => {
    try {
      await graph.verify({ timeout: patience });
      return [200, "ready"];
    } catch {
      return [503, "the graph does not answer"];
    }
  };
  return async () => {
    if (isStopping()) return [503, "stopping"];
    asking ??= ask().finally(() => (asking = undefined));
    return asking;
  };
}
