import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { userError } from "../errors.ts";
import { judgeQuestion } from "./judge-question.ts";
import { measureDocument, nestsDeeperThan } from "./query-shape.ts";

export const maxSourceLength = 20_000;
const maxTokens = 2_500;
const maxDepth = 16;
/** Of fields, arguments, lists and objects together, open at once. */
const maxBrackets = 48;
const maxSelections = 2_000;
/** Faults of a question that are listed; each repeats what was sent. */
const maxErrors = 20;
/** Points of one question at most: a page of 100 things with three lists of 20 each is near it. */
const maxCost = 60_000;

/** Refuses texts that are too large before they are read, and names nothing of the schema in its errors. */
export function useTextLimits(): Plugin {
  return {
    onParse({ params: { source }, setParseFn }) {
      if (String(source).length > maxSourceLength) {
        throw tooLarge(`${maxSourceLength} characters`);
      }
      setParseFn(parseWithLimit);
      return ({ result }) => {
        // Yoga takes whatever the parser throws for a malformed text; a limit is an answer of its own.
        if (result instanceof GraphQLError && isLimit(result)) throw result;
        if (!(result instanceof Error)) refuseShape(result);
      };
    },
    onValidate({ setValidationFn }) {
      // A guess at the field meant would spell the schema out even where introspection is closed.
      setValidationFn((schema: GraphQLSchema, document: DocumentNode, rules: Parameters<typeof validate>[2]) =>
        validate(schema, document, rules, { hideSuggestions: true, maxErrors }),
      );
    },
  };
}

function parseWithLimit(source: Parameters<typeof parse>[0], options: object): DocumentNode {
  try {
    if (nestsDeeperThan(maxBrackets, String(source))) throw tooDeep(`more than ${maxBrackets} brackets deep`);
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes(`more than ${maxTokens} tokens`)) throw error;
    throw tooLarge(`${maxTokens} words and signs`);
  }
}

function isLimit({ extensions }: GraphQLError): boolean {
  return extensions["code"] === "QUERY_TOO_LARGE" || extensions["code"] === "QUERY_TOO_DEEP";
}

/** Documents that Yoga keeps, of those that passed. */
const fitting = new WeakSet<DocumentNode>();

/** Before validation, as some of its rules write fragments out. */
function refuseShape(document: DocumentNode): void {
  if (fitting.has(document)) return;
  const { depth, size } = measureDocument(document);
  if (depth > maxDepth) throw tooDeep(`more than ${maxDepth} levels deep`);
  if (size > maxSelections) throw tooLarge(`${maxSelections} fields, with its fragments written out`);
  fitting.add(document);
}

function tooLarge(limit: string): GraphQLError {
  return userError("QUERY_TOO_LARGE", `A question has at most ${limit}`, "Ask in several steps");
}

function tooDeep(how: string): GraphQLError {
  return userError("QUERY_TOO_DEEP", `The question is ${how}`, "Ask in several steps");
}

/** Refuses values that don't fit their variables, before anything reckons with them. */
export function useVariableErrors(): Plugin {
  return {
    onExecute({ args: { schema, document, variableValues, operationName } }) {
      const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
      const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
        hideSuggestions: true,
        maxErrors,
      });
      if (errors !== undefined) throw new AggregateError(errors.map(toVariableError));
    },
  };
}

/** GraphQL over HTTP leaves the status of such a question to the Accept header. */
function toVariableError(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  const http = { spec: true, status: 400 };
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    extensions: { code: "BAD_USER_INPUT", ...extensions, http },
  });
}

/**
 * A question comes as JSON or in the address. A form on a foreign page could post without asking the browser first, so
 * forms and plain texts are refused; GET can only read.
 */
export function useJsonBodies(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method === "GET") return checkAddress(url.searchParams);
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type") ?? "";
      if (/^application\/(json|graphql)\b|^application\/graphql\+json\b/i.test(type)) return;
      throw userError(
        "UNSUPPORTED_MEDIA_TYPE",
        `A question is not sent as ${type === "" ? "a body of no type" : type.slice(0, 100)}`,
        "Send it as application/json",
      );
    },
  };
}

/** Yoga takes what is no JSON in an address for a fault of the server. */
function checkAddress(given: URLSearchParams): void {
  for (const name of ["variables", "extensions"]) {
    const text = given.get(name);
    if (text === null || text === "") continue;
    try {
      JSON.parse(text);
    } catch {
      const http = { status: 400 };
      throw new GraphQLError(`${name} in the address is no JSON`, { extensions: { code: "BAD_REQUEST", http } });
    }
  }
}

/**
 * Refuses a question of pages that are too large, or that costs too much, with its variables. It runs at execution, as validation is remembered per
 * text and would see the variables of the first asker only.
 */
export function useCostLimit(): Plugin<Context> {
  return {
    onExecute({ args: { schema, document, variableValues, operationName }, extendContext }) {
      const question = {
        schema,
        document,
        variables: variableValues ?? {},
        operationName: operationName ?? undefined,
      };
      const { price, wrongSizes } = judgeQuestion(question);
      const [wrongSize] = wrongSizes;
      if (wrongSize !== undefined)
        throw userError("PAGE_SIZE", wrongSize, "Follow pageInfo.endCursor, or ask in several steps");
      if (price.cost > maxCost) {
        throw userError(
          "COST_EXCEEDED",
          `The question costs ${price.cost}, more than ${maxCost}`,
          "Ask for smaller pages or fewer nested lists, and follow pageInfo.endCursor",
        );
      }
      extendContext({ price });
    },
  };
}
