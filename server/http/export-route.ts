import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { GraphError, type Graph } from "@alliance-atlas/cypher";
import { negotiate } from "@fastify/accept-negotiator";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { userError } from "../errors.ts";
import { ExportGate } from "../export/export-gate.ts";
import { ExportSource, readDataVersion } from "../export/export-source.ts";
import { findFormat, formats, type Format } from "../export/formats/index.ts";
import { licenceUrl } from "../export/formats/format.ts";
import { resolveSelection } from "../export/resolve-selection.ts";
import { readSelection, type ExportSelection } from "../export/selection.ts";
import { baseAddressOf } from "./base-address.ts";
import { sendError } from "./send-error.ts";

export const exportPrefix = "/export/";

export interface ExportRouteOptions {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
}

/** A reader that takes nothing for so long is taken to have gone. */
const idleMilliseconds = 60_000;

/** Files of the graph, written while they are read, for instance `/export/ties.csv?around=alliance:nongye-hangkong`. */
export function makeExportRoute({ graph, schema, log }: ExportRouteOptions) {
  const gate = new ExportGate();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader("access-control-allow-origin", "*");
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    let leave: (() => void) | undefined;
    try {
      const asked = readRequest(request, schema);
      leave = gate.enter(asked.selection.of === "everything" ? "whole" : "part");
      const dataVersion = await readDataVersion(graph, gone.signal);
      const selected = await resolveSelection(asked.selection, { graph, signal: gone.signal });
      const source = new ExportSource(graph, selected, dataVersion, gone.signal);
      await send(request, response, asked, source);
    } catch (error) {
      if (hasLeft(error)) return;
      if (!response.headersSent) return sendError(response, error, log);
      // The status is sent: only a broken transfer still tells the reader that the file is not whole.
      log.error({ err: error }, "an export broke off");
      response.destroy();
    } finally {
      leave?.();
    }
  };
}

/** Whether the reader went away, rather than the reading failed: a failure closes the response too. */
function hasLeft(error: unknown): boolean {
  if (error instanceof GraphError) return error.code === "CANCELLED";
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}

interface Asked {
  readonly name: string;
  readonly format: Format;
  readonly selection: ExportSelection;
}

function readRequest(request: IncomingMessage, schema: GraphQLSchema): Asked {
  if (request.method !== "GET" && request.method !== "HEAD") {
    throw userError("METHOD_NOT_ALLOWED", "An export is asked for with GET");
  }
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://export.internal");
  const name = pathname.slice(exportPrefix.length);
  const format = findFormat(name);
  if (format === undefined) {
    throw userError("NOT_FOUND", "There is no such export", `There are ${Object.keys(formats).join(", ")}`);
  }
  return { name, format, selection: readSelection(searchParams, schema) };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { name, format }: Asked,
  source: ExportSource,
): Promise<void> {
  const base = baseAddressOf(request);
  const { dataVersion } = source;
  const isPacked = negotiate(String(request.headers["accept-encoding"] ?? ""), ["gzip"]) === "gzip";
  const tag = `W/"${dataVersion}"`;
  response.setHeader("etag", tag);
  response.setHeader("cache-control", "no-cache");
  response.setHeader("vary", "accept-encoding");
  response.setHeader("x-data-version", dataVersion);
  response.setHeader("link", `<${licenceUrl}>; rel="license", <${base}/dataset.jsonld>; rel="describedby"`);
  if (request.headers["if-none-match"] === tag) return void response.writeHead(304).end();
  const [stem = "", ending = ""] = name.split(".");
  response.writeHead(200, {
    "content-type": format.type,
    "content-disposition": `attachment; filename="alliance-atlas-${stem}-${dataVersion}.${ending}"`,
    "x-content-type-options": "nosniff",
    ...(isPacked ? { "content-encoding": "gzip" } : {}),
  });
  if (request.method === "HEAD") return void response.end();
  response.setTimeout(idleMilliseconds, () => response.destroy());
  // Each piece is asked for when the one before was taken, so a slow reader slows the reading down.
  const pieces = Readable.from(format.write(source, { base, dataVersion }), {
    objectMode: false,
    highWaterMark: 65_536,
  });
  await (isPacked ? pipeline(pieces, createGzip(), response) : pipeline(pieces, response));
}
