import type { Graph } from "@alliance-atlas/cypher";
import type { Tracer } from "@opentelemetry/api";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import { makeContext, makeServices, type Context, type Services } from "../context.ts";
import { makeSchema } from "../schema/schema.ts";
import { nobody } from "../access/staff-token.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { useQuestionSpans } from "../tracing/trace-questions.ts";
import { makeAddressOf } from "../rate-limit/client-address.ts";
import { makeFindClient, type ClientSettings } from "../rate-limit/find-client.ts";
import { rateHeaderNames } from "../rate-limit/describe-standing.ts";
import { RateLimiter } from "../rate-limit/rate-limiter.ts";
import { useCostLimit, useJsonBodies, useTextLimits, useVariableErrors } from "./query-limits.ts";
import { useBodyLimit } from "./body-limit.ts";
import { maskAndLog } from "./mask-error.ts";
import { useRateLimit, type ServerContext } from "./rate-limit.ts";
import { useQuestionNotes } from "./question-notes.ts";
import { useServerTiming } from "./server-timing.ts";
import { usePackedAnswers } from "./pack-answers.ts";
import { useStaffAccess } from "./staff-access.ts";
import { documentIdName, TrustedDocuments, useTrustedDocuments } from "./trusted-documents.ts";

export interface YogaOptions extends ClientSettings {
  readonly limiter?: RateLimiter;
  readonly documents?: TrustedDocuments;
  readonly metrics?: Metrics;
  /** Where questions are traced. */
  readonly tracer?: Tracer | undefined;
  /** What outlives a request, where whoever starts the server keeps it ready. */
  readonly services?: Services;
}

/** The GraphQL endpoint. Reading is open to every origin, as no answer depends on who asks; writing is for staff. */
export function makeYoga(
  graph: Graph,
  log: Logger,
  {
    isStaff = nobody,
    findKey,
    addressOf = makeAddressOf([]),
    limiter,
    documents,
    metrics,
    tracer,
    ...given
  }: YogaOptions = {},
): YogaServerInstance<ServerContext, Context> {
  const services = given.services ?? makeServices(graph, metrics?.noteCacheUse);
  const trusted = documents ?? new TrustedDocuments();
  const findClient = makeFindClient({ isStaff, addressOf, ...(findKey === undefined ? {} : { findKey }) });
  return createYoga<ServerContext, Context>({
    schema: makeSchema(),
    graphqlEndpoint: "/graphql",
    context: ({ request }) => makeContext(services, request.signal),
    plugins: [
      useJsonBodies(),
      useBodyLimit(),
      useTextLimits(),
      useStaffAccess(isStaff),
      useVariableErrors(),
      useCostLimit(),
      useRateLimit({ limiter: limiter ?? new RateLimiter(), findClient, addressOf, documents: trusted }),
      useTrustedDocuments(trusted),
      useQuestionNotes(metrics),
      useServerTiming(),
      usePackedAnswers(),
      // Last, so that what is refused before has no span that nobody ends.
      ...(tracer === undefined ? [] : [useQuestionSpans(tracer)]),
    ],
    extraParamNames: [documentIdName],
    cors: {
      origin: "*",
      credentials: false,
      methods: ["GET", "POST", "OPTIONS"],
      exposedHeaders: [...rateHeaderNames],
    },
    multipart: false,
    maxRequestBodySize: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: {
      maskError: (error, message, isDev) => maskAndLog(error, message, isDev, log),
    },
  });
}
