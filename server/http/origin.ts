import type { IncomingMessage } from "node:http";

/** The address that the visitor wrote, for links that must be whole; nothing where the host is none. */
export function originOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const { host } = headers;
  if (host === undefined || !/^[\w.-]{1,253}(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)) return "";
  // Set by a proxy that speaks TLS to the visitor; nobody gains by lying about it to himself.
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
