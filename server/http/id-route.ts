import type { IncomingMessage, ServerResponse } from "node:http";
import { findCurrentId, type Graph } from "@alliance-atlas/cypher";
import { listThingsById } from "@alliance-atlas/cypher/export";
import { parseEntityId } from "@alliance-atlas/cypher/model";
import { negotiate } from "@fastify/accept-negotiator";
import type { Logger } from "pino";
import { userError } from "../errors.ts";
import { dataAddress, thingFiles } from "../export/linked-data/thing-document.ts";
import { sendError } from "./send-error.ts";
import { visitorLanguage } from "./visitor-language.ts";

export const idPrefix = "/id/";

const pageType = "text/html";

/** The permanent address of a thing: sends on to its page, or to its data in the form that the asker takes. */
export function makeIdRoute({ graph, log }: { readonly graph: Graph; readonly log: Logger }) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader("access-control-allow-origin", "*");
    try {
      if (request.method !== "GET" && request.method !== "HEAD") {
        throw userError("METHOD_NOT_ALLOWED", "A permanent address is read with GET");
      }
      const id = readId(request);
      const now = await currentId(id, graph);
      if (now !== id) return void response.writeHead(301, { location: `${idPrefix}${now}` }).end();
      response.writeHead(303, {
        location: placeFor(request, id),
        vary: "accept, accept-language, cookie",
        "cache-control": "no-cache",
        link: alternatesOf(id, visitorLanguage(request)),
      });
      response.end();
    } catch (error) {
      sendError(response, error, log);
    }
  };
}

function readId(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? "/", "http://id.internal");
  const id = pathname.slice(idPrefix.length).replaceAll(/%3a/gi, ":");
  if (parseEntityId(id) !== undefined) return id;
  throw userError("NOT_FOUND", `"${id.slice(0, 80)}" is no id`, "An id reads kind:slug, for instance region:440300");
}

/** A thing keeps the ids that it had before, and those of what was merged into it. */
async function currentId(id: string, graph: Graph): Promise<string> {
  const [thing] = await graph.run(listThingsById, { ids: [id] });
  if (thing !== undefined) return id;
  const [redirect] = await graph.run(findCurrentId, { ids: [id] });
  if (redirect !== undefined) return redirect.now;
  throw userError("NOT_FOUND", `There is nothing with the id ${id}`, "Use search or lookup of /graphql to find its id");
}

function placeFor(request: IncomingMessage, id: string): string {
  const accepted = request.headers.accept ?? pageType;
  const type = negotiate(accepted, [pageType, ...Object.keys(thingFiles)]);
  const file = Object.entries(thingFiles).find(([offered]) => offered === type)?.[1];
  return file === undefined ? pageOf(id, visitorLanguage(request)) : dataAddress(id, file);
}

function pageOf(id: string, language: "zh" | "en"): string {
  return `/${language}/e/${id}`;
}

/** The other forms of a thing, as a Link header names them; a page may send the same. */
export function alternatesOf(id: string, language: "zh" | "en"): string {
  const page = `<${pageOf(id, language)}>; rel="alternate"; type="${pageType}"`;
  const files = Object.entries(thingFiles).map(
    ([type, file]) => `<${dataAddress(id, file)}>; rel="alternate"; type="${type}"`,
  );
  return [`<${idPrefix}${id}>; rel="canonical"`, page, ...files].join(", ");
}
