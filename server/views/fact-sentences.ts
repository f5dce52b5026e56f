import { listFactsOf } from "@alliance-atlas/cypher/views";
import type { Context } from "../context.ts";
import { statementResolvers, type Bilingual } from "../entity/fact-resolvers.ts";
import { tieShape, valueShape, viewOfOwn, type NodeView } from "../entity/node-view.ts";
import { nameOf, readTie } from "../path/step-text.ts";
import type { News } from "./news.ts";

/** Facts of a view's news, each read as a sentence; a fact that is gone can no longer be read. */
export async function readFacts(
  facts: News["facts"],
  ids: readonly string[],
  { graph, signal }: Context,
): Promise<readonly object[]> {
  const factIds = facts.filter(({ change }) => change !== "GONE").map(({ factId }) => factId);
  const rows = factIds.length === 0 ? [] : await graph.run(listFactsOf, { ids: [...ids], factIds }, { signal });
  const read = new Map(
    rows.map(({ factId, holder, held, fact, isTie }) => {
      const [from, to] = [viewOfOwn(holder), viewOfOwn(held)];
      const sentence = isTie ? readTie(tieShape.parse(fact), from, to) : readValue(fact, from);
      return [factId, { sentence, holderId: from.own.id }];
    }),
  );
  return facts.map((fact) => ({ ...fact, ...read.get(fact.factId) }));
}

function readValue(fact: unknown, thing: NodeView): Bilingual {
  const value = valueShape.parse(fact);
  const name = nameOf(thing);
  const property = statementResolvers.measure(value) ?? statementResolvers.propertyText(value);
  const text = statementResolvers.valueText(value);
  return {
    zh: `${name.zh}：${property.zh} ${text.zh}`,
    en: `${name.en}: ${property.en ?? property.zh} ${text.en ?? text.zh}`,
  };
}
