import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { makeAddressOf } from "../../../../server/rate-limit/client-address.ts";

function requestFrom(remoteAddress: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers["x-forwarded-for"] = forwardedFor;
  return request;
}

test.each([
  ["no proxy is trusted", [], "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["the proxy is trusted", ["203.0.113.9"], "203.0.113.9", "198.51.100.1", "198.51.100.1"],
  ["its network is trusted", ["203.0.113.0/24"], "203.0.113.9", "198.51.100.1", "198.51.100.1"],
  ["another one is trusted", ["203.0.113.8"], "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["a client wrote more before it", ["203.0.113.9"], "203.0.113.9", "10.0.0.1, 198.51.100.1", "198.51.100.1"],
  ["the proxy writes nonsense", ["203.0.113.9"], "203.0.113.9", "somebody", "unknown"],
  ["an IPv4 address comes as IPv6", [], "::ffff:203.0.113.9", undefined, "203.0.113.9"],
  ["an IPv6 address", [], "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
])("where %s, the address is told", (_when, trusted, remote, forwarded, address) => {
  expect(makeAddressOf(trusted)(requestFrom(remote, forwarded))).toBe(address);
});

test("a setting that names no address is refused", () => {
  expect(() => makeAddressOf(["proxy.example.org"])).toThrow(TypeError);
});
