import type { makeYoga } from "./yoga.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks this server's own API as any client would, with all its limits, but without the way over the network. */
export type AskOwnApi = (query: string, variables: unknown, signal?: AbortSignal) => Promise<ApiAnswer>;

export function makeOwnApi(yoga: ReturnType<typeof makeYoga>): AskOwnApi {
  return async (query, variables, signal) => {
    const answer = await yoga.fetch("http://own.internal/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
    return { status: answer.status, text: await answer.text() };
  };
}
