import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { adHoc, currentScope } from "./request-scope.ts";

/** Notes what a question was and cost; the name alone of a page's own question, and nothing of anybody else's. */
export function useQuestionNotes(metrics: Metrics | undefined): Plugin<Context> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const { rateLimit } = contextValue;
      if (rateLimit === undefined) return;
      const { tier, cost } = rateLimit;
      const name = tier === "pages" ? getOperationAST(document, operationName)?.name?.value : undefined;
      const note = { operation: name ?? adHoc, tier, cost };
      metrics?.noteQuestion(note);
      Object.assign(currentScope() ?? {}, note);
    },
  };
}
