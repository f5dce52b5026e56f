import { Graph } from "@alliance-atlas/cypher";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startHttpServer, type RunningServer } from "../../../../server/http/http-server.ts";
import { TrustedDocuments } from "../../../../server/http/trusted-documents.ts";
import { startTracing, type Tracing } from "../../../../server/tracing/start-tracing.ts";
import { startOtlpReceiver, type OtlpReceiver, type ReceivedSpan } from "../../../support/otlp-receiver.ts";
import { unaskedSettings } from "../../../support/unasked-graph.ts";

const log = pino({ level: "silent" });

test.each([
  ["nothing is set", {}],
  ["the address is empty", { OTEL_EXPORTER_OTLP_ENDPOINT: "" }],
  ["the SDK is switched off", { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318", OTEL_SDK_DISABLED: "true" }],
  ["traces go nowhere", { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318", OTEL_TRACES_EXPORTER: "none" }],
])("nothing is traced where %s", async (_case, environment) => {
  expect(await startTracing(environment, log)).toBeUndefined();
});

test("a collector that is away holds the stop for seconds at most", async () => {
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9");
  const tracing = await startTracing(process.env, log);
  tracing?.tracer.startSpan("lost").end();
  await tracing?.stop();
  vi.unstubAllEnvs();
}, 6_000);

describe("with a collector", () => {
  let receiver: OtlpReceiver;
  let tracing: Tracing;
  let server: RunningServer;
  let graph: Graph;

  beforeEach(async () => {
    receiver = await startOtlpReceiver();
    vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.url);
    const started = await startTracing(process.env, log);
    if (started === undefined) throw new Error("The address of the collector is set");
    tracing = started;
    graph = new Graph(unaskedSettings, tracing.graphObserver);
    const documents = new TrustedDocuments({ "sha256:1": "query Page { dataVersion }" });
    server = await startHttpServer({ graph, log, documents, tracer: tracing.tracer, host: "127.0.0.1", port: 0 });
  });
  afterEach(async () => {
    await graph.close();
    receiver.close();
    vi.unstubAllEnvs();
  });

  async function ask(params: object, headers: Record<string, string> = {}): Promise<void> {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(params),
    });
    await response.text();
  }

  /** All spans of what was asked so far. */
  async function finish(): Promise<readonly ReceivedSpan[]> {
    await server.stop();
    await tracing.stop();
    return receiver.spans;
  }

  test("a request holds its question, and that the statements, below whoever sent the request", async () => {
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, "x-request-id": "one" };
    await ask({ documentId: "sha256:1" }, headers);
    const spans = await finish();
    const [request, question, statement] = ["POST /graphql", "query Page", "find-data-state"].map((name) =>
      spans.find((span) => span.name === name),
    );
    expect(spans).toHaveLength(3);
    expect(request).toMatchObject({ service: "alliance-atlas", traceId, parent: "b7ad6b7169203331" });
    expect(request?.attributes).toEqual({
      "http.request.method": "POST",
      "http.route": "/graphql",
      "http.response.status_code": 200,
      "atlas.request_id": "one",
    });
    expect(question).toMatchObject({ traceId, parent: request?.id });
    expect(question?.attributes).toMatchObject({
      "graphql.operation.type": "query",
      "graphql.operation.name": "Page",
      "atlas.tier": "pages",
      "error.type": "SERVICE_UNAVAILABLE",
    });
    expect(statement).toMatchObject({ traceId, parent: question?.id });
    expect(statement?.attributes).toEqual({
      "db.system.name": "neo4j",
      "db.query.summary": "find-data-state",
      "error.type": "UNAVAILABLE",
    });
    expect(statement?.milliseconds).toBeLessThanOrEqual(question?.milliseconds ?? 0);
  });

  test("neither texts nor variables nor addresses stand in a span, and probes have none", async () => {
    await ask({ query: "query Secret($a: ID!) { __typename @skip(if: false) }", variables: { a: "hush" } });
    await ask({ query: "query Secret { __typename }", variables: { a: "hush" } });
    await fetch(`${server.url}/zh?q=hush`);
    await fetch(`${server.url}/health`);
    const spans = await finish();
    expect(spans.map(({ name }) => name).toSorted()).toEqual([
      "GET pages",
      "POST /graphql",
      "POST /graphql",
      "query ad-hoc",
    ]);
    expect(JSON.stringify(spans)).not.toMatch(/hush|Secret|127\.0\.0\.1/);
  });
});
