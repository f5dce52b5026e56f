/** Serves the product's API over the graph that the environment names; a child process of the bench. */
import { readConnectionSettings } from "@alliance-atlas/cypher";
import { startHttpServer } from "@alliance-atlas/server/http/server";
import { pino } from "pino";
import { RateLimiter } from "../../../server/rate-limit/rate-limiter.ts";
import { RecordingGraph } from "./recording-graph.ts";

const settings = readConnectionSettings(process.env);
if (settings === undefined) throw new Error("NEO4J_URI names no graph");
const graph = new RecordingGraph(settings);
const log = pino({ level: "warn" }, pino.destination(2));
/** Every question is counted as ever, and none refused. */
const open = Number.MAX_SAFE_INTEGER;
const limiter = new RateLimiter({ anonymous: open, key: open, staff: open, pages: open });
const server = await startHttpServer({ graph, log, limiter, host: "127.0.0.1", port: 0 });
process.send?.({ url: `${server.url}/graphql` });

process.on("message", (message: { readonly record: boolean }) => {
  graph.isRecording = message.record;
  if (!message.record) process.send?.({ statements: graph.sent.splice(0) });
});
process.on("disconnect", () => process.exit(0));
