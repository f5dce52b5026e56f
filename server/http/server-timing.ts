import { AsyncLocalStorage } from "node:async_hooks";
import { statementChannel } from "@alliance-atlas/cypher";
import type { Plugin } from "graphql-yoga";

/** What an answer has cost so far. */
interface Tally {
  readonly started: number;
  statements: number;
}

const tallies = new AsyncLocalStorage<Tally>();

statementChannel.subscribe(() => {
  const tally = tallies.getStore();
  if (tally !== undefined) tally.statements += 1;
});

/** Counts the statements that are sent to the graph while a request is answered. */
export function withTally(answer: () => unknown): void {
  tallies.run({ started: performance.now(), statements: 0 }, () => void answer());
}

/** Tells what an answer cost in a `Server-Timing` header, which browsers show beside the request. */
export function useServerTiming(): Plugin {
  return {
    onResponse({ response }) {
      const tally = tallies.getStore();
      if (tally === undefined) return;
      const milliseconds = (performance.now() - tally.started).toFixed(1);
      response.headers.set("server-timing", `total;dur=${milliseconds}, graph;desc="${tally.statements} statements"`);
    },
  };
}
