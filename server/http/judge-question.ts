import type { DocumentNode } from "graphql";
import { listWrongSizes } from "../rate-limit/page-sizes.ts";
import { priceOf, type Price, type Question } from "../rate-limit/query-cost.ts";

/** What is known of a question before it is answered. */
export interface Judgement {
  readonly wrongSizes: readonly string[];
  readonly price: Price;
}

/** A question that is asked with ever new sizes fills no memory. */
const mostKept = 50;
const judged = new WeakMap<DocumentNode, Map<string, Judgement>>();

/**
 * Judges a question by its sizes and switches; no text that its variables hold changes either, so that a document
 * asked again with other texts is judged already.
 */
export function judgeQuestion(question: Question): Judgement {
  const known = judged.get(question.document) ?? new Map<string, Judgement>();
  judged.set(question.document, known);
  const key = JSON.stringify([question.operationName, withoutTexts(question.variables)]);
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const judgement = { wrongSizes: listWrongSizes(question), price: priceOf(question) };
  if (known.size >= mostKept) known.clear();
  known.set(key, judgement);
  return judgement;
}

/** The same variables with every text empty; names of fields stay. */
function withoutTexts(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutTexts(inner)]));
}
