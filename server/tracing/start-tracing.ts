import type { GraphObserver } from "@alliance-atlas/cypher";
import type { Tracer } from "@opentelemetry/api";
import type { Logger } from "pino";

/** Spans of requests, questions and statements, on their way to a collector. */
export interface Tracing {
  readonly tracer: Tracer;
  /** For the graph that is asked. */
  readonly graphObserver: GraphObserver;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Starts where OpenTelemetry's own variables name a collector; otherwise nothing of its SDK is even loaded. */
export async function startTracing(environment: NodeJS.ProcessEnv, log: Logger): Promise<Tracing | undefined> {
  if (!isWanted(environment)) return undefined;
  const { makeOtlpTracing } = await import("./otlp-tracing.ts");
  return makeOtlpTracing(environment, log);
}

function isWanted(environment: NodeJS.ProcessEnv): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, OTEL_SDK_DISABLED, OTEL_TRACES_EXPORTER } =
    environment;
  const isOff = OTEL_SDK_DISABLED?.toLowerCase() === "true" || OTEL_TRACES_EXPORTER === "none";
  // An empty variable is an unset one, as OpenTelemetry has it.
  return !isOff && Boolean(OTEL_EXPORTER_OTLP_ENDPOINT || OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
}
