/** Serves the product's API over the graph that the environment names; a child process of the bench. */
import {
  Graph,
  readConnectionSettings,
  type CompiledRow,
  type CompiledStatement,
  type RunOptions,
} from "@alliance-atlas/cypher";
import { startHttpServer } from "@alliance-atlas/server/http/server";
import { pino } from "pino";
import { z } from "zod";
import { RateLimiter } from "../../../server/rate-limit/rate-limiter.ts";
import type { Sent } from "../profile.ts";

type RunStatement = Parameters<Graph["run"]>[0];

/** Remembers what it is asked, while it is told to. */
class RecordingGraph extends Graph {
  isRecording = false;
  readonly sent: Sent[] = [];

  override async run<Input, Row>(
    statement: RunStatement & { readonly row: z.ZodType<Row>; readonly parameters: z.ZodType<unknown, Input> },
    parameters: Input,
    options?: RunOptions,
  ): Promise<readonly Row[]> {
    this.#remember(statement.text, parameters);
    return super.run(statement, parameters, options);
  }

  override async ask(statement: CompiledStatement, options?: RunOptions): Promise<readonly CompiledRow[]> {
    this.#remember(statement.text, statement.parameters);
    return super.ask(statement, options);
  }

  #remember(text: string, parameters: unknown): void {
    if (this.isRecording) this.sent.push({ text, parameters: z.record(z.string(), z.unknown()).parse(parameters) });
  }
}

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
