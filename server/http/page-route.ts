import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Logger } from "pino";
import { originOf } from "./origin.ts";
import type { AskOwnApi } from "./own-api.ts";
import { languageFor } from "./visitor-language.ts";

/** Writes one page; the start command takes it from the build of the web. */
export type PageRenderer = (request: {
  readonly url: string;
  readonly origin: string;
  readonly language: "zh" | "en";
  readonly ask: (query: string, variables: unknown) => ReturnType<AskOwnApi>;
}) => Promise<
  { readonly status: number; readonly html: string } | { readonly status: number; readonly location: string }
>;

/** A page that still lacks an answer by then goes out without it, and the browser asks. */
const longestMilliseconds = 8_000;

const compress = {
  br: (text: string) =>
    // More than this takes longer than the smaller file saves.
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

export function makePageRoute(render: PageRenderer, askApi: AskOwnApi, log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(longestMilliseconds)]);
    try {
      const page = await render({
        url: request.url ?? "/",
        origin: originOf(request),
        language: languageFor(request),
        ask: (query, variables) => askApi(query, variables, signal),
      });
      if ("location" in page) {
        response.writeHead(page.status, { location: page.location, vary: "accept-language, cookie" }).end();
      } else await send(request, response, page);
    } catch (error) {
      log.error({ err: error, url: request.url }, "a page failed");
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
  response.setHeader("vary", "accept-encoding");
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  const body = encoding === undefined ? html : await compress[encoding](html);
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : body);
}
