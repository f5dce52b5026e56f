import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

type Encoding = "br" | "gzip";

const pack: Readonly<Record<Encoding, (text: string) => Promise<Buffer>>> = {
  // A higher quality takes longer than the smaller text saves.
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text) => promisify(gzip)(text),
};

/** How a text is to be packed for an asker, by its `accept-encoding`; nothing where it goes as it is. */
export function encodingFor(accepted: string): Encoding | undefined {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

export function packText(text: string, encoding: Encoding): Promise<Buffer> {
  return pack[encoding](text);
}

/** Sends a text that was just written, packed as the asker takes it. */
export async function sendPacked(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, text }: { readonly status: number; readonly type: string; readonly text: string },
): Promise<void> {
  const encoding = encodingFor(String(request.headers["accept-encoding"] ?? ""));
  const body = encoding === undefined ? text : await packText(text, encoding);
  response.setHeader("vary", "accept-encoding");
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` });
  response.end(request.method === "HEAD" ? undefined : body);
}
