import { startHttpServer, type HttpServerOptions } from "../../../../server/http/http-server.ts";
import { pino } from "pino";
import { expect, test } from "vitest";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const options: HttpServerOptions = {
  graph: unaskedGraph(),
  log: pino({ level: "silent" }),
  host: "127.0.0.1",
  port: 0,
};

test("a server on any free port says where it listens and answers there", async () => {
  const server = await startHttpServer(options);
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  const response = await fetch(`${server.url}/health`);
  expect(await response.text()).toBe("ok");
  await server.stop();
});

test("a server for every address is called by one that a browser can open", async () => {
  const server = await startHttpServer({ ...options, host: "0.0.0.0" });
  expect(server.url).toBe(`http://localhost:${server.port}`);
  await server.stop();
});

test("a port in use is refused with the reason", async () => {
  const server = await startHttpServer(options);
  await expect(startHttpServer({ ...options, port: server.port })).rejects.toThrow("EADDRINUSE");
  await server.stop();
});

test("a stopped server takes no more, and its port is free again", async () => {
  const server = await startHttpServer(options);
  await server.stop();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow("fetch failed");
  const next = await startHttpServer({ ...options, port: server.port });
  expect(next.port).toBe(server.port);
  await next.stop();
});
