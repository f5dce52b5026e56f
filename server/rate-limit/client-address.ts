import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddr from "proxy-addr";

/** The address that a request came from, as clients are told apart by it. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * X-Forwarded-For is whatever its sender writes, so it counts only as far as the proxies that the owner trusts
 * added to it; by default none is trusted. Throws a TypeError for a setting that names no addresses.
 */
export function makeAddressOf(trustedProxies: readonly string[]): AddressOf {
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return (request) => blockOf(proxyAddr(request, isTrusted));
}

/** Who has one IPv6 address has a whole /64 of them, so that counts as one client. */
function blockOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${parsed.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}
