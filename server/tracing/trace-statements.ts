import type { GraphObserver } from "@alliance-atlas/cypher";
import { SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";

/** A span a statement, below the question that asked for it; what the server asks by itself is not traced. */
export function traceStatements(tracer: Tracer): GraphObserver {
  return {
    onEnd: ({ statement, seconds, outcome }) => {
      if (trace.getActiveSpan() === undefined) return;
      const endTime = performance.timeOrigin + performance.now();
      const span = tracer.startSpan(statement, {
        kind: SpanKind.CLIENT,
        startTime: endTime - seconds * 1000,
        attributes: { "db.system.name": "neo4j", "db.query.summary": statement },
      });
      if (outcome !== "ok") span.setAttribute("error.type", outcome).setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    },
  };
}

/** Several who watch the same graph. */
export function joinObservers(...observers: readonly GraphObserver[]): GraphObserver {
  return {
    onStart: () => observers.forEach(({ onStart }) => onStart?.()),
    onEnd: (report) => observers.forEach(({ onEnd }) => onEnd?.(report)),
    onDriverReplaced: () => observers.forEach(({ onDriverReplaced }) => onDriverReplaced?.()),
  };
}
