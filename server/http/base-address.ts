import type { IncomingMessage } from "node:http";

/** Where the asker reaches the product, for addresses in documents; a proxy says by X-Forwarded-Proto that it speaks TLS. */
export function baseAddressOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const host = /^[\w.:[\]-]+$/.exec(headers.host ?? "")?.[0] ?? "localhost";
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
