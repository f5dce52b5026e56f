import type { Graph } from "@alliance-atlas/cypher";
import { GraphQLError } from "graphql";
import { createYoga, maskError, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import { makeContext, makeServices, type Context, type Services } from "../context.ts";
import { toUserError } from "../errors.ts";
import { makeSchema } from "../schema/schema.ts";
import { nobody, type StaffCheck } from "../staff/staff-token.ts";
import {
  depthLimit,
  useCostLimit,
  useDepthCode,
  useJsonBodies,
  useTextLimits,
  useVariableErrors,
} from "./query-limits.ts";
import { useServerTiming } from "./server-timing.ts";
import { useStaffAccess } from "./staff-access.ts";

const maxBodyBytes = 100_000;

/** The GraphQL endpoint. Reading is open to every origin, as no answer depends on who asks; writing is for staff. */
export function makeYoga(
  graph: Graph,
  log: Logger,
  isStaff: StaffCheck = nobody,
  services: Services = makeServices(graph),
): YogaServerInstance<object, Context> {
  return createYoga<object, Context>({
    schema: makeSchema(),
    graphqlEndpoint: "/graphql",
    context: ({ request }) => makeContext(services, request.signal),
    plugins: [
      useJsonBodies(),
      useTextLimits(),
      useDepthCode(),
      depthLimit,
      useStaffAccess(isStaff),
      useVariableErrors(),
      useCostLimit(),
      useServerTiming(),
    ],
    cors: { origin: "*", credentials: false, methods: ["GET", "POST", "OPTIONS"] },
    multipart: false,
    maxRequestBodySize: maxBodyBytes,
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: {
      maskError: (error, message, isDev) => maskAndLog(error, message, isDev, log),
    },
  });
}

function maskAndLog(error: unknown, message: string, isDev: boolean | undefined, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const known = toUserError(original);
  if (known !== undefined && error instanceof GraphQLError) {
    const { nodes, source, positions, path } = error;
    const { extensions } = known;
    return new GraphQLError(known.message, { nodes, source, positions, path, extensions });
  }
  if (known !== undefined) return known;
  const masked = maskError(error, message, isDev);
  if (masked !== error) log.error({ err: original }, "a resolver failed");
  return masked;
}
