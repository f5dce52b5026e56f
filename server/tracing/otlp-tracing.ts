import { setTimeout as delay } from "node:timers/promises";
import { context, diag, DiagLogLevel, propagation } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import type { Logger } from "pino";
import { z } from "zod";
import type { Tracing } from "./start-tracing.ts";
import { traceStatements } from "./trace-statements.ts";

const serviceName = "alliance-atlas";
/** Milliseconds that the last spans may take; a collector that is away must not hold the stop. */
const patience = 3_000;

const share = z.coerce.number().min(0).max(1).default(1);

/** Address, headers, compression and timeout are read by the exporter from OTEL_EXPORTER_OTLP_…, the service's name from OTEL_SERVICE_NAME. */
export function makeOtlpTracing({ OTEL_TRACES_SAMPLER_ARG }: NodeJS.ProcessEnv, log: Logger): Tracing {
  diag.setLogger(diagnosticsTo(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": serviceName }))
      .merge(detectResources({ detectors: [envDetector] })),
    // Whoever sent the request may have decided already; a share of the rest is kept.
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share.parse(OTEL_TRACES_SAMPLER_ARG)) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), exportTimeoutMillis: patience })],
  });
  const tracer = provider.getTracer(serviceName);
  return {
    tracer,
    graphObserver: traceStatements(tracer),
    stop: async () => {
      await Promise.race([provider.shutdown(), delay(patience, undefined, { ref: false })]);
      context.disable();
      propagation.disable();
      diag.disable();
    },
  };
}

function diagnosticsTo(log: Logger): Parameters<typeof diag.setLogger>[0] {
  const warn = (message: string): void => log.warn({ detail: message }, "tracing");
  return { error: warn, warn, info: () => undefined, debug: () => undefined, verbose: () => undefined };
}
