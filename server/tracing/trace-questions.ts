import { context, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import { getOperationAST, type GraphQLError } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { toUserError } from "../errors.ts";
import { nameOfQuestion } from "../http/question-notes.ts";

/** A span a question that comes to be executed; its texts and variables stay out, as they do of the log. */
export function useQuestionSpans(tracer: Tracer): Plugin<Context> {
  return {
    onExecute({ args: { document, operationName, contextValue }, executeFn, setExecuteFn }) {
      const type = getOperationAST(document, operationName)?.operation ?? "query";
      const name = nameOfQuestion(document, operationName, contextValue);
      const { rateLimit } = contextValue;
      const span = tracer.startSpan(`${type} ${name}`, {
        attributes: {
          "graphql.operation.type": type,
          "graphql.operation.name": name,
          "atlas.tier": rateLimit?.tier,
          "atlas.cost": rateLimit?.cost,
        },
      });
      const inside = trace.setSpan(context.active(), span);
      setExecuteFn((args) => context.with(inside, () => executeFn(args)));
      return {
        onExecuteDone: ({ result }) => {
          const [error] = isAsyncIterable(result) ? [] : (result.errors ?? []);
          if (error !== undefined) {
            span.setAttribute("error.type", codeOf(error));
            span.setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
        },
      };
    },
  };
}

/** The code that the asker will see, as errors are worded only later. */
function codeOf(error: GraphQLError): string {
  const { code } = (toUserError(error.originalError) ?? error).extensions;
  return typeof code === "string" ? code : "INTERNAL_SERVER_ERROR";
}
