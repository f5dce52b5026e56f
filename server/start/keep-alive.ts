import { startLocalNeo4j, type LocalNeo4j } from "@alliance-atlas/cypher/local";
import { isAlive } from "./run-file.ts";

const checkEvery = 1_000;
/** A database that dies again and again has a fault that another start does not mend. */
const mostRestarts = 3;
const within = 10 * 60_000;

export interface KeptNeo4j {
  readonly stop: () => Promise<void>;
}

/** Starts the local Neo4j again, on the same port, when it dies under a running server. */
export function keepAlive(home: string, first: LocalNeo4j, onProgress: (line: string) => void): KeptNeo4j {
  let current = first;
  let isStopping = false;
  let starting: Promise<void> | undefined;
  const restarts: number[] = [];

  const restart = async (): Promise<void> => {
    const now = Date.now();
    restarts.push(now);
    if (restarts.filter((at) => at > now - within).length > mostRestarts) {
      clearInterval(timer);
      onProgress(`Neo4j ended ${mostRestarts + 1} times in ${within / 60_000} minutes and is not started again`);
      return;
    }
    onProgress("Neo4j ended unexpectedly and is started again");
    const preferredPort = Number(new URL(first.uri).port);
    current = await startLocalNeo4j({ home, preferredPort, onProgress: ({ text }) => onProgress(text) });
  };

  const timer = setInterval(() => {
    if (isStopping || starting !== undefined || isAlive(current.pid)) return;
    starting = restart()
      .catch((error: unknown) => onProgress(`Neo4j could not be started again: ${String(error)}`))
      .finally(() => (starting = undefined));
  }, checkEvery);
  timer.unref();

  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await starting;
      await current.stop();
    },
  };
}
