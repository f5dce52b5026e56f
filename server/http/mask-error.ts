import { GraphQLError } from "graphql";
import { maskError } from "graphql-yoga";
import type { Logger } from "pino";
import { toUserError } from "../errors.ts";

/** What to do about refusals that Yoga words itself, by their codes. */
const hints: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Send one JSON object such as {"query": "{ dataVersion }", "variables": {}}',
  OPERATION_RESOLUTION_FAILURE: "Name one operation of the document in operationName",
};

/** What an asker may see of an error; what failed by our fault is logged and stays behind a mask. */
export function maskAndLog(error: unknown, message: string, isDev: boolean | undefined, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const known = toUserError(original);
  if (known !== undefined && error instanceof GraphQLError)
    return withExtensions(error, known.message, known.extensions);
  if (known !== undefined) return known;
  const masked = maskError(error, message, isDev);
  if (masked !== error) log.error({ err: original }, "a resolver failed");
  return masked instanceof GraphQLError ? addHint(masked) : masked;
}

function addHint(error: GraphQLError): GraphQLError {
  const { code, hint } = error.extensions;
  const ours = typeof code === "string" && hint === undefined ? hints[code] : undefined;
  return ours === undefined ? error : withExtensions(error, error.message, { ...error.extensions, hint: ours });
}

function withExtensions(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: GraphQLError["extensions"],
): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
