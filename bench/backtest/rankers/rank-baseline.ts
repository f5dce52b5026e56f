import { barredFor, type PartnerModel } from "@alliance-atlas/server/opportunity";
import { listLength, type Verdict } from "../metrics.ts";
import type { Window } from "../read-window.ts";
import { institutionId } from "../window-projection.ts";
import type { Baseline } from "./baselines.ts";

/** Ranks by a baseline under the rules of the task: nobody met already, another domain, both known. */
export function rankByBaseline(model: PartnerModel, window: Window, baseline: Baseline): Verdict {
  const domainOf = new Map(window.orgs.map(({ org_id: id, primary_domain: domain }) => [placeOf(id), domain]));
  const orgOf = new Map(window.orgs.map(({ org_id: id }) => [placeOf(id), id]));
  const latencies: number[] = [];
  const lists = new Map(
    window.sources.map((source) => {
      const started = performance.now();
      const one = placeOf(source);
      const scores = baseline(one);
      const barred = barredFor(model, one, false);
      const allowed = [...domainOf].filter(
        ([other, domain]) =>
          domain !== "" && domain !== domainOf.get(one) && !barred.has(other) && model.workCount(other) > 0,
      );
      const best = allowed.map(([other]) => other).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      latencies.push(performance.now() - started);
      return [source, best.slice(0, listLength).map((other) => orgOf.get(other) ?? "")] as const;
    }),
  );
  const pairScores = new Map<string, number>();
  for (const [source, pairs] of Map.groupBy(window.pairs, (pair) => pair.source_id)) {
    const scores = baseline(placeOf(source));
    for (const { pair_id: pair, target_id: target } of pairs) pairScores.set(pair, scores[placeOf(target)] ?? 0);
  }
  return { lists, scores: pairScores, latencies };

  function placeOf(org: string): number {
    return model.placeOf(institutionId(org)) ?? -1;
  }
}
