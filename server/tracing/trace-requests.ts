import type { RequestListener } from "node:http";
import { context, propagation, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import { currentScope } from "../http/request-scope.ts";

interface TraceOptions {
  readonly tracer: Tracer;
  /** The route that an address belongs to, without what was asked; nothing for what is not traced. */
  readonly routeOf: (url: string) => string | undefined;
}

/** A span a request, below that of whoever sent it (`traceparent`); addresses and queries are not noted. */
export function traceRequests(listener: RequestListener, { tracer, routeOf }: TraceOptions): RequestListener {
  return (request, response) => {
    const { method = "", url = "", headers } = request;
    const route = routeOf(url);
    if (route === undefined) return listener(request, response);
    const parent = propagation.extract(context.active(), headers);
    const attributes = {
      "http.request.method": method,
      "http.route": route,
      "atlas.request_id": currentScope()?.requestId,
    };
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    response.once("close", () => {
      const { statusCode, writableFinished } = response;
      if (writableFinished) span.setAttribute("http.response.status_code", statusCode);
      else span.setAttribute("error.type", "asker left");
      if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(parent, span), () => listener(request, response));
  };
}
