import type { Graph } from "@alliance-atlas/cypher";
import { makeYoga } from "@alliance-atlas/server/http";
import { pino } from "pino";

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export type Ask = <Data = Record<string, unknown>>(query: string, variables?: object) => Promise<Answer<Data>>;

/** The token that the tests' servers take for the staff's. */
export const staffToken = "the-staff-of-the-tests";

/** Asks the API as a client would, over its own HTTP handler; with a token, as one who bears it. */
export function askOf(graph: Graph, token?: string): Ask {
  const yoga = makeYoga(graph, pino({ level: "silent" }), { isStaff: async (given) => given === staffToken });
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return async <Data>(query: string, variables: object = {}): Promise<Answer<Data>> => {
    const response = await yoga.fetch("http://atlas.test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: Data; errors?: Answer<Data>["errors"] }; // the shape of GraphQL over HTTP
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
}

/** Asks about the one thing that bears a name, as a member of the office would put it. */
export function askAbout(ask: Ask): <Thing>(name: string, fields: string) => Promise<Thing> {
  return async <Thing>(name: string, fields: string): Promise<Thing> => {
    const query = `query ($name: String!) { lookup(by: { name: $name }) { ${fields} } }`;
    const { data, errors } = await ask<{ lookup: Thing[] }>(query, { name });
    const [thing, ...others] = data.lookup;
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
    if (thing === undefined || others.length > 0)
      throw new Error(`${name} is the name of ${data.lookup.length} things`);
    return thing;
  };
}
