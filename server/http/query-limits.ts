import { useDepthLimit } from "@envelop/depth-limit";
import { getComplexity, simpleEstimator, type ComplexityEstimator } from "graphql-query-complexity";
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
import { defaultPageSize, maxPageSize } from "../entity/page.ts";
import { userError } from "../errors.ts";

export const maxSourceLength = 20_000;
const maxTokens = 2_500;
const maxDepth = 16;
/** Fields that one question may be answered with, at most: a page of 100 things with three lists of 20 each is near it. */
const maxCost = 60_000;

/** Refuses texts that are too large before they are read, and names nothing of the schema in its errors. */
export function useTextLimits(): Plugin {
  return {
    onParse({ params: { source }, setParseFn }) {
      if (String(source).length > maxSourceLength) {
        throw userError(
          "QUERY_TOO_LARGE",
          `A question has at most ${maxSourceLength} characters`,
          "Ask in several steps",
        );
      }
      setParseFn(parseWithLimit);
      // Yoga takes whatever the parser throws for a malformed text; a limit is an answer of its own.
      return ({ result }) => {
        if (result instanceof GraphQLError && result.extensions["code"] === "QUERY_TOO_LARGE") throw result;
      };
    },
    onValidate({ setValidationFn }) {
      // A guess at the field meant would spell the schema out even where introspection is closed.
      setValidationFn((schema: GraphQLSchema, document: DocumentNode, rules: Parameters<typeof validate>[2]) =>
        validate(schema, document, rules, { hideSuggestions: true, maxErrors: 20 }),
      );
    },
  };
}

function parseWithLimit(source: Parameters<typeof parse>[0], options: object): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes(`more than ${maxTokens} tokens`)) throw error;
    throw userError("QUERY_TOO_LARGE", `A question has at most ${maxTokens} words and signs`, "Ask in several steps");
  }
}

/** Refuses values that don't fit their variables, before anything reckons with them. */
export function useVariableErrors(): Plugin {
  return {
    onExecute({ args: { schema, document, variableValues, operationName } }) {
      const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
      const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, { hideSuggestions: true });
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
    onRequestParse({ request }) {
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type") ?? "";
      if (/^application\/(json|graphql)\b|^application\/graphql\+json\b/i.test(type)) return;
      throw userError("UNSUPPORTED_MEDIA_TYPE", "Send the question as application/json");
    },
  };
}

/** Depth through fragments too; its errors carry no code, which `useDepthCode` adds where they come out. */
export const depthLimit = useDepthLimit({ maxDepth });

export function useDepthCode(): Plugin {
  return {
    onValidate() {
      return ({ result }) => {
        if (Array.isArray(result) && result.some(isTooDeep)) throw tooDeep();
      };
    },
  };
}

function isTooDeep(error: unknown): boolean {
  return error instanceof Error && error.message.includes("exceeds maximum operation depth");
}

function tooDeep(): Error {
  return userError("QUERY_TOO_DEEP", `The question is more than ${maxDepth} levels deep`, "Ask in several steps");
}

const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const ids: unknown = args["ids"];
  if (Array.isArray(ids)) return 1 + ids.length * Math.max(childComplexity, 1);
  const isConnection = field.args.some(({ name }) => name === "first");
  if (!isConnection) return undefined;
  const size = Number(args["first"] ?? args["last"] ?? defaultPageSize);
  return 1 + Math.min(Math.max(size, 1), maxPageSize) * Math.max(childComplexity, 1);
};

/**
 * The cost of a question with its variables: one for each field that may be answered, lists by their page size. It
 * runs at execution, as validation is remembered per text and would see the variables of the first asker only.
 */
export function useCostLimit(): Plugin {
  return {
    onExecute({ args: { schema, document, variableValues, operationName } }) {
      const cost = getComplexity({
        schema,
        query: document,
        variables: variableValues ?? {},
        ...(operationName == null ? {} : { operationName }),
        estimators: [pageEstimator, simpleEstimator({ defaultComplexity: 1 })],
      });
      if (cost <= maxCost) return;
      throw userError(
        "COST_EXCEEDED",
        `The question costs ${cost}, more than ${maxCost}`,
        "Ask for smaller pages or fewer nested lists, and follow pageInfo.endCursor",
      );
    },
  };
}
