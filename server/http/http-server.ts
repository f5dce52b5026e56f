import { createServer, type Server } from "node:http";
import { Server as NetServer, type AddressInfo } from "node:net";
import type { Graph } from "@alliance-atlas/cypher";
import type { Logger } from "pino";
import type { PageRenderer } from "./page-route.ts";
import { makeRequestListener } from "./request-listener.ts";
import type { MetricsAccess } from "./metrics-route.ts";
import type { YogaOptions } from "./yoga.ts";

export interface HttpServerOptions extends YogaOptions, MetricsAccess {
  readonly graph: Graph;
  readonly log: Logger;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Sites that may embed a picture, as `frame-ancestors` takes them. */
  readonly frameAncestors?: string;
  readonly webFolder?: string | undefined;
  readonly renderPage?: PageRenderer | undefined;
  readonly snapshotFolder?: string | undefined;
  readonly docsFolder?: string | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Lets running requests finish, then closes; whatever still hangs after the grace is cut. */
  stop(): Promise<void>;
}

/** A little longer than any question may take. */
const graceMilliseconds = 15_000;
const sweepMilliseconds = 100;
/** Whoever asks without a pause asks once more on a kept connection, and is told with the answer that it closes. */
const drainMilliseconds = 500;

export async function startHttpServer(options: HttpServerOptions): Promise<RunningServer> {
  let isStopping = false;
  const server = createServer(
    {
      requestTimeout: 30_000,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 5_000,
      // The address of a picture may hold 150 steps.
      maxHeaderSize: 32_768,
    },
    makeRequestListener({ ...options, isStopping: () => isStopping }),
  );
  const { port } = await listen(server, options.port, options.host);
  return {
    port,
    url: `http://${options.host === "0.0.0.0" ? "localhost" : options.host}:${port}`,
    stop: async () => {
      isStopping = true;
      await close(server);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The server has no port"));
      else resolve(address);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    const stopping = performance.now();
    // A kept connection falls idle when its last answer is out, and would hold the server for seconds.
    const sweep = setInterval(() => {
      if (performance.now() - stopping > drainMilliseconds) server.closeIdleConnections();
    }, sweepMilliseconds);
    // The HTTP server's own close would cut idle connections at once, with whatever is on its way over them.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}
