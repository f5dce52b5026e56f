import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Graph } from "@alliance-atlas/cypher";
import sirv from "sirv";
import type { Logger } from "pino";
import { briefPrefix, makeBriefRoute } from "./brief-route.ts";
import { makeCrawlerRoutes } from "./crawler-routes.ts";
import { datasetPath, makeDatasetRoute } from "./dataset-route.ts";
import { exportPrefix, makeExportRoute } from "./export-route.ts";
import { docsPrefix, makeFolderRoute, snapshotPrefix } from "./folder-route.ts";
import { graphiqlPage } from "./graphiql.ts";
import { idPrefix, makeIdRoute } from "./id-route.ts";
import { makeOwnApi } from "./own-api.ts";
import { makePageRoute, type PageRenderer } from "./page-route.ts";
import { makePageLimit } from "./page-limit.ts";
import { makeSchema } from "../schema/schema.ts";
import { makeAddressOf } from "../rate-limit/client-address.ts";
import { RateLimiter } from "../rate-limit/rate-limiter.ts";
import { Metrics } from "../metrics/metrics.ts";
import { traceRequests } from "../tracing/trace-requests.ts";
import { makeMetricsRoute, type MetricsAccess } from "./metrics-route.ts";
import { makeReadiness } from "./readiness.ts";
import { sendText } from "./send-text.ts";
import { withTally } from "./server-timing.ts";
import { probes, watchRequests } from "./watch-requests.ts";
import { languageCookie, visitorLanguage } from "./visitor-language.ts";
import { makeYoga, type YogaOptions } from "./yoga.ts";

export interface ListenerOptions extends YogaOptions, MetricsAccess {
  readonly graph: Graph;
  readonly log: Logger;
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

type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

export function makeRequestListener(given: ListenerOptions): RequestListener {
  const { limiter = new RateLimiter(), addressOf = makeAddressOf([]) } = given;
  const metrics = given.metrics ?? new Metrics();
  const options = { ...given, limiter, addressOf, metrics };
  const limited = makePageLimit(options);
  const yoga = makeYoga(options.graph, options.log, options);
  const askApi = makeOwnApi(yoga);
  const prefixed: readonly (readonly [string, Route])[] = [
    [briefPrefix, limited(makeBriefRoute(askApi, options.log))],
    [exportPrefix, limited(makeExportRoute({ ...options, schema: makeSchema() }))],
    [idPrefix, limited(makeIdRoute(options))],
    ...folderRoutes(options),
  ];
  const readiness = makeReadiness(options.graph, options.isStopping);
  const crawlerRoute = makeCrawlerRoutes(options.graph, options.log);
  const sendPage = options.renderPage && limited(makePageRoute(options.renderPage, askApi, options.log));
  const files = options.webFolder === undefined ? undefined : serveFiles(options.webFolder);
  const routes: Readonly<Record<string, Route>> = {
    "/graphql": (request, response) => withTally(() => yoga(request, response)),
    "/graphiql": (_request, response) => {
      const { body, headers } = graphiqlPage();
      response.writeHead(200, headers).end(body);
    },
    [datasetPath]: makeDatasetRoute(options),
    "/health": (_request, response) => sendText(response, 200, "ok"),
    "/ready": async (_request, response) => sendText(response, ...(await readiness())),
    "/metrics": makeMetricsRoute(metrics, options),
    "/": (request, response) => redirectToLanguage(request, response),
  };
  const routeOf = (path: string): string =>
    nameOfRoute(path, [...Object.keys(routes), ...prefixed.map(([one]) => one)]);
  return watchRequests(traced(listen), { log: options.log, metrics, routeOf });

  function traced(listener: RequestListener): RequestListener {
    const { tracer } = options;
    if (tracer === undefined) return listener;
    const tracedRoute = (url: string): string | undefined => {
      const route = routeOf(url.split("?")[0] ?? "");
      return probes.includes(route) ? undefined : route;
    };
    return traceRequests(listener, { tracer, routeOf: tracedRoute });
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    // Whoever comes again on this connection shall come to another server.
    if (options.isStopping()) response.setHeader("connection", "close");
    const path = pathOf(request);
    const route = routes[path] ?? crawlerRoute(path) ?? prefixed.find(([prefix]) => path.startsWith(prefix))?.[1];
    if (route !== undefined) return void route(request, response);
    if (files === undefined || isOwnPath(path)) return sendText(response, 404, "not found");
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    response.setHeader("content-security-policy", `${contentPolicy}; frame-ancestors ${framersOf(path, options)}`);
    if (sendPage !== undefined && !isFile(path)) return void sendPage(request, response);
    files(request, response, () => sendText(response, 404, "not found"));
  }
}

/** One of few names, as each is a series of its own where requests are counted. */
function nameOfRoute(path: string, known: readonly string[]): string {
  const route = known.find((one) => (one.endsWith("/") && one !== "/" ? path.startsWith(one) : path === one));
  return route ?? (/^\/(zh|en)(\/|$)/.test(path) ? "pages" : "other");
}

/** Files that lie ready: they ask nothing of the graph. */
function folderRoutes({ snapshotFolder, docsFolder }: ListenerOptions): readonly (readonly [string, Route])[] {
  const folders = [
    [snapshotPrefix, snapshotFolder],
    [docsPrefix, docsFolder],
  ] as const;
  return folders.flatMap(([prefix, folder]) =>
    folder === undefined ? [] : [[prefix, makeFolderRoute(prefix, folder)] as const],
  );
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

function redirectToLanguage(request: IncomingMessage, response: ServerResponse): void {
  const cookie = languageCookie(request);
  if (cookie !== undefined) response.setHeader("set-cookie", cookie);
  const query = (request.url ?? "/").slice(1);
  const location = `/${visitorLanguage(request)}${query}`;
  response.writeHead(302, { location, vary: "accept-language, cookie", "cache-control": "no-store" }).end();
}
