import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Graph } from "@alliance-atlas/cypher";
import type { Logger } from "pino";
import type { Services } from "../context.ts";
import type { StaffCheck } from "../staff/staff-token.ts";
import type { PageRenderer } from "./page-route.ts";
import { makeRequestListener } from "./request-listener.ts";

export interface HttpServerOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** What outlives a request, where whoever starts the server keeps it ready. */
  readonly services?: Services;
  /** Who may write; without it nobody may. */
  readonly isStaff?: StaffCheck;
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

const graceMilliseconds = 5_000;

export async function startHttpServer(options: HttpServerOptions): Promise<RunningServer> {
  let isStopping = false;
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
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
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
