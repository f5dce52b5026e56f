import type { IncomingMessage, ServerResponse } from "node:http";
import { listIds, type Graph } from "@alliance-atlas/cypher";
import type { Logger } from "pino";
import { baseAddressOf } from "./base-address.ts";
import { sendPacked } from "./send-packed.ts";
import { thingsPerPart, writeSitemap, writeSitemapIndex } from "./sitemap.ts";

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const sitemapPath = /^\/sitemap(?:-([1-9]\d{0,3}))?\.xml$/;

/** The route of an address that is for search engines; nothing for others. */
export function makeCrawlerRoutes(graph: Graph, log: Logger): (path: string) => Route | undefined {
  const sendSitemap = async (request: IncomingMessage, response: ServerResponse, part: string | undefined) => {
    try {
      const ids = (await graph.run(listIds, {})).map(({ id }) => id);
      const parts = Math.max(1, Math.ceil(ids.length / thingsPerPart));
      const origin = baseAddressOf(request);
      const isThere = part === undefined || Number(part) <= parts;
      const text =
        part === undefined && parts > 1
          ? writeSitemapIndex(origin, parts)
          : writeSitemap(origin, ids, Number(part ?? 1));
      await (isThere
        ? sendPacked(request, response, { status: 200, type: "application/xml", text })
        : sendPacked(request, response, { status: 404, type: "text/plain", text: "not found" }));
    } catch (error) {
      log.error({ err: error }, "the sitemap failed");
      response.writeHead(503, { "content-type": "text/plain; charset=utf-8" }).end("try again later");
    }
  };
  return (path) => {
    if (path === "/robots.txt") return sendRobots;
    const found = sitemapPath.exec(path);
    return found === null ? undefined : (request, response) => sendSitemap(request, response, found[1]);
  };
}

/** Pages are for everybody; answers of the API would be read twice, and its console says nothing of its own. */
async function sendRobots(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const lines = [
    "User-agent: *",
    "Disallow: /graphql",
    "Disallow: /graphiql",
    `Sitemap: ${baseAddressOf(request)}/sitemap.xml`,
  ];
  await sendPacked(request, response, { status: 200, type: "text/plain", text: `${lines.join("\n")}\n` });
}
