import { getOperationAST, type DocumentNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { adHoc, currentScope } from "./request-scope.ts";

/**
 * What a question may be called where it is counted: the name of one that the product's own pages, or its server, ask;
 * nothing of anybody else's.
 */
export function nameOfQuestion(
  document: DocumentNode,
  operationName: string | null | undefined,
  { rateLimit }: Pick<Context, "rateLimit">,
): string {
  const isOwn = rateLimit === undefined || rateLimit.tier === "pages";
  return (isOwn ? getOperationAST(document, operationName)?.name?.value : undefined) ?? adHoc;
}

/** Notes what a question was and cost; the name alone of a page's own question, and nothing of anybody else's. */
export function useQuestionNotes(metrics: Metrics | undefined): Plugin<Context> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const { rateLimit } = contextValue;
      if (rateLimit === undefined) return;
      const { tier, cost } = rateLimit;
      const note = { operation: nameOfQuestion(document, operationName, contextValue), tier, cost };
      metrics?.noteQuestion(note);
      Object.assign(currentScope() ?? {}, note);
    },
  };
}
