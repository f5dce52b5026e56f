import { Graph, readConnectionSettings, type GraphObserver } from "@alliance-atlas/cypher";
import { findLocalNeo4j, startLocalNeo4j } from "@alliance-atlas/cypher/local";
import { keepAlive } from "./keep-alive.ts";

export interface GraphAccess {
  readonly graph: Graph;
  /** What was connected to, without its password. */
  readonly where: string;
  /** Closes the connection, and the Neo4j that was started for it. */
  readonly close: () => Promise<void>;
}

/** The Neo4j that NEO4J_URI names, or one that is brought up on this machine. */
export async function openGraph(
  home: string,
  environment: NodeJS.ProcessEnv,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
  observer: GraphObserver = {},
): Promise<GraphAccess> {
  const named = readConnectionSettings(environment);
  if (named !== undefined) {
    const graph = new Graph(named, observer);
    await graph.verify();
    return { graph, where: named.uri, close: () => graph.close() };
  }
  const local = await startLocalNeo4j({
    home,
    onProgress: ({ text }) => onProgress(text),
    ...(signal === undefined ? {} : { signal }),
  });
  const kept = keepAlive(home, local, onProgress);
  const graph = new Graph({ ...local, database: "neo4j" }, observer);
  return {
    graph,
    where: local.uri,
    close: async () => {
      await graph.close();
      await kept.stop();
    },
  };
}

/** As `openGraph`, but uses the local Neo4j where it runs already, and then leaves it running. */
export async function openGraphForCommand(
  home: string,
  environment: NodeJS.ProcessEnv,
  onProgress: (line: string) => void,
): Promise<GraphAccess> {
  const running = readConnectionSettings(environment) === undefined ? await findLocalNeo4j(home) : undefined;
  if (running === undefined) return openGraph(home, environment, onProgress);
  const graph = new Graph({ ...running, database: "neo4j" });
  return { graph, where: running.uri, close: () => graph.close() };
}
