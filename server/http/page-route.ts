import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { baseAddressOf } from "./base-address.ts";
import type { AskOwnApi } from "./own-api.ts";
import { sendPacked } from "./send-packed.ts";
import { visitorLanguage, type VisitorLanguage } from "./visitor-language.ts";

/** Writes one page; the start command takes it from the build of the web. */
export type PageRenderer = (request: {
  readonly url: string;
  readonly origin: string;
  readonly language: VisitorLanguage;
  readonly ask: (query: string, variables: unknown) => ReturnType<AskOwnApi>;
}) => Promise<
  { readonly status: number; readonly html: string } | { readonly status: number; readonly location: string }
>;

export function makePageRoute(render: PageRenderer, askApi: AskOwnApi, log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    // The API's own limits of time hold; a page that lacks an answer goes out without it, and the browser asks.
    try {
      const page = await render({
        url: request.url ?? "/",
        origin: baseAddressOf(request),
        language: visitorLanguage(request),
        ask: (query, variables) => askApi(query, variables, gone.signal),
      });
      if ("location" in page) {
        response.writeHead(page.status, { location: page.location, vary: "accept-language, cookie" }).end();
      } else await send(request, response, page);
    } catch (error) {
      log.error({ err: error, url: request.url }, "a page failed");
      if (response.headersSent) return void response.destroy();
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("the page can't be written");
    }
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, html }: { readonly status: number; readonly html: string },
): Promise<void> {
  const etag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", status === 503 ? "no-store" : "no-cache");
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  await sendPacked(request, response, { status, type: "text/html", text: html });
}
