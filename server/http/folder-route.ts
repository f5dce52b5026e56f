import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

export const snapshotPrefix = "/snapshots/";
export const docsPrefix = "/docs/";

/** Files of a folder as they lie there; looked for at each request, as snapshots are made while the server runs. */
export function makeFolderRoute(prefix: string, folder: string) {
  const files = sirv(folder, { dev: true, dotfiles: false, setHeaders });
  return (request: IncomingMessage, response: ServerResponse): void => {
    request.url = (request.url ?? "/").slice(prefix.length - 1);
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("there is no such file");
    });
  };
}

/** Pages of text are to be read in the browser, whatever it thinks of Markdown and GraphQL. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("x-content-type-options", "nosniff");
  if (/\.(?:md|graphql|cff)$|SUMS$/.test(path)) response.setHeader("content-type", "text/plain; charset=utf-8");
}
