import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { makeBriefPage } from "../brief/brief-pages.ts";
import { baseAddressOf } from "./base-address.ts";
import type { AskOwnApi } from "./own-api.ts";

export const briefPrefix = "/brief/";

/** Briefs ask this server's own API, so that there is one way of reading. */
export function makeBriefRoute(askApi: AskOwnApi, log: Logger) {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const { text } = await askApi(query, variables);
    return JSON.parse(text);
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    try {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://brief.internal");
      const page = await makeBriefPage(ask, {
        path: pathname.slice(briefPrefix.length),
        query: searchParams,
        origin: baseAddressOf(request),
        day: new Date().toISOString().slice(0, 10),
      });
      response.writeHead(page.status, page.headers).end(request.method === "HEAD" ? undefined : page.body);
    } catch (error) {
      log.error({ err: error }, "a brief failed");
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("the brief can't be made");
    }
  };
}
