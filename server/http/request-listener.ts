import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Graph } from "@alliance-atlas/cypher";
import sirv from "sirv";
import type { Logger } from "pino";
import type { Services } from "../context.ts";
import type { StaffCheck } from "../staff/staff-token.ts";
import { briefPrefix, makeBriefRoute } from "./brief-route.ts";
import { makeCrawlerRoutes } from "./crawler-routes.ts";
import { datasetPath, makeDatasetRoute } from "./dataset-route.ts";
import { exportPrefix, makeExportRoute } from "./export-route.ts";
import { docsPrefix, makeFolderRoute, snapshotPrefix } from "./folder-route.ts";
import { graphiqlPage } from "./graphiql.ts";
import { idPrefix, makeIdRoute } from "./id-route.ts";
import { makeOwnApi } from "./own-api.ts";
import { makePageRoute, type PageRenderer } from "./page-route.ts";
import { makeSchema } from "../schema/schema.ts";
import { withTally } from "./server-timing.ts";
import { languageCookie, visitorLanguage } from "./visitor-language.ts";
import { makeYoga } from "./yoga.ts";

export interface ListenerOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** What outlives a request, where whoever starts the server keeps it ready. */
  readonly services?: Services;
  readonly isStaff?: StaffCheck;
  /** Folder of the built pages; without it only the API is served. */
  readonly webFolder?: string | undefined;
  /** Writes the pages; without it the browser makes them from an empty one. */
  readonly renderPage?: PageRenderer | undefined;
  /** Folder of the snapshots; without it there are none. */
  readonly snapshotFolder?: string | undefined;
  /** Folder of the pages for researchers. */
  readonly docsFolder?: string | undefined;
  /** Sites that may embed a picture, as `frame-ancestors` takes them. */
  readonly frameAncestors?: string;
  /** Says whether the server still takes new work. */
  readonly isStopping: () => boolean;
}

/** Nothing of a page comes from elsewhere; styles are set from script by the canvas. */
const contentPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'self'";
const pageHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
} as const;

export function makeRequestListener(options: ListenerOptions): RequestListener {
  const yoga = makeYoga(options.graph, options.log, options.isStaff, options.services);
  const askApi = makeOwnApi(yoga);
  const sendBrief = makeBriefRoute(askApi, options.log);
  const files = options.webFolder === undefined ? undefined : serveFiles(options.webFolder);
  const crawlerRoute = makeCrawlerRoutes(options.graph, options.log);
  const sendPage =
    options.renderPage === undefined ? undefined : makePageRoute(options.renderPage, askApi, options.log);
  const sendExport = makeExportRoute({ ...options, schema: makeSchema() });
  const sendOn = makeIdRoute(options);
  const folders = [
    [snapshotPrefix, options.snapshotFolder],
    [docsPrefix, options.docsFolder],
  ] as const;
  const folderRoutes = folders.flatMap(([prefix, folder]) =>
    folder === undefined ? [] : [{ prefix, send: makeFolderRoute(prefix, folder) }],
  );
  const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>> = {
    "/graphql": (request, response) => withTally(() => yoga(request, response)),
    "/graphiql": (_request, response) => {
      const { body, headers } = graphiqlPage();
      response.writeHead(200, headers).end(body);
    },
    [datasetPath]: makeDatasetRoute(options),
    "/health": (_request, response) => sendText(response, 200, "ok"),
    "/ready": async (_request, response) => sendText(response, ...(await readiness(options))),
    "/": (request, response) => redirectToLanguage(request, response),
  };
  return (request, response) => {
    const path = pathOf(request);
    const route = routes[path] ?? crawlerRoute(path);
    if (route !== undefined) return void route(request, response);
    if (path.startsWith(briefPrefix)) return void sendBrief(request, response);
    if (path.startsWith(exportPrefix)) return void sendExport(request, response);
    if (path.startsWith(idPrefix)) return void sendOn(request, response);
    const folder = folderRoutes.find(({ prefix }) => path.startsWith(prefix));
    if (folder !== undefined) return folder.send(request, response);
    if (files === undefined || isOwnPath(path)) return sendText(response, 404, "not found");
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    response.setHeader("content-security-policy", `${contentPolicy}; frame-ancestors ${framersOf(path, options)}`);
    if (sendPage !== undefined && !isFile(path)) return void sendPage(request, response);
    files(request, response, () => sendText(response, 404, "not found"));
  };
}

/** What lies below the API's address, and the build that writes pages, are no pages. */
function isOwnPath(path: string): boolean {
  return path.startsWith("/graphql/") || path.startsWith("/ssr/");
}

/** Files of the build lie under `assets` or at the top; a thing's id may have a dot in it too. */
function isFile(path: string): boolean {
  return path.startsWith("/assets/") || /^\/[^/]+\.\w+$/.test(path);
}

/** A picture made to be embedded may be shown by the sites that were named; every other page by this one alone. */
function framersOf(path: string, { frameAncestors = "'self'" }: ListenerOptions): string {
  return /^\/(?:zh|en)\/embed$/.test(path) ? frameAncestors : "'self'";
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? "/";
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

/** Names with a hash never change; the page itself is asked for anew each time. */
function serveFiles(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith("/assets/");
      response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

async function readiness({ graph, isStopping }: ListenerOptions): Promise<[number, string]> {
  if (isStopping()) return [503, "stopping"];
  try {
    await graph.verify();
    return [200, "ready"];
  } catch {
    return [503, "the graph does not answer"];
  }
}

function redirectToLanguage(request: IncomingMessage, response: ServerResponse): void {
  const cookie = languageCookie(request);
  if (cookie !== undefined) response.setHeader("set-cookie", cookie);
  const query = (request.url ?? "/").slice(1);
  const location = `/${visitorLanguage(request)}${query}`;
  response.writeHead(302, { location, vary: "accept-language, cookie", "cache-control": "no-store" }).end();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).end(text);
}
