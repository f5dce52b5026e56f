import { rankPartners, scorerFor, type PartnerModel } from "@alliance-atlas/server/opportunity";
import { listLength, type Verdict } from "../metrics.ts";
import type { Window } from "../read-window.ts";
import { institutionId, orgOf } from "../window-projection.ts";

const question = { first: listLength, includesFellows: false, isCrossIndustry: true, novelty: 0 };

/** The product's own ranking: the very functions that answer GraphQL. */
export function rankByProduct(model: PartnerModel, window: Window, isStrict = false): Verdict {
  const latencies: number[] = [];
  const lists = new Map(
    window.sources.map((source) => {
      const started = performance.now();
      const { pairs } = rankPartners(model, placeOf(source), { ...question, isStrict });
      latencies.push(performance.now() - started);
      return [source, pairs.map(({ to }) => orgOf(to))] as const;
    }),
  );
  const scores = new Map<string, number>();
  for (const [source, pairs] of Map.groupBy(window.pairs, (pair) => pair.source_id)) {
    const scoreOf = scorerFor(model, model.lookFrom(placeOf(source)), isStrict);
    for (const { pair_id: pair, target_id: target } of pairs) scores.set(pair, scoreOf(placeOf(target)));
  }
  return { lists, scores, latencies };

  function placeOf(org: string): number {
    const place = model.placeOf(institutionId(org));
    if (place === undefined) throw new Error(`${org} is no organisation of the window`);
    return place;
  }
}
