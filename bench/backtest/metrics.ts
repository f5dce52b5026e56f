import type { Truth, Window } from "./read-window.ts";

/** At most so many partners are ranked for a source. */
export const listLength = 50;

/** What a ranker says, before anything of the outcome is known. */
export interface Verdict {
  /** For each source its partners, the best first; by the ids of the data. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** For each pair to compare its score; null where the ranker has none. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Milliseconds that each list took. */
  readonly latencies: readonly number[];
}

export interface Figures {
  readonly hit10: number;
  readonly p10: number;
  readonly mrr50: number;
  readonly r50: number;
  readonly dm_auc: number;
  readonly violations: number;
  /** Different partners over all places of the first ten. */
  readonly variety: number;
  readonly p50ms: number;
  readonly p95ms: number;
}

export function measure(verdict: Verdict, window: Window, truth: Truth): Figures {
  const rows = window.sources.map((source) => judgeList(verdict.lists.get(source) ?? [], truth.partners.get(source)));
  const firsts = window.sources.flatMap((source) => (verdict.lists.get(source) ?? []).slice(0, 10));
  const sorted = verdict.latencies.toSorted((a, b) => a - b);
  return {
    hit10: mean(rows.map(({ hit10 }) => hit10)),
    p10: mean(rows.map(({ p10 }) => p10)),
    mrr50: mean(rows.map(({ reciprocal }) => reciprocal)),
    r50: mean(rows.map(({ r50 }) => r50)),
    dm_auc: degreeMatchedAuc(verdict.scores, truth.labels),
    violations: countViolations(verdict.lists, window),
    variety: firsts.length === 0 ? 0 : new Set(firsts).size / firsts.length,
    p50ms: quantile(sorted, 0.5),
    p95ms: quantile(sorted, 0.95),
  };
}

function judgeList(list: readonly string[], partners: ReadonlySet<string> = new Set()) {
  const hits = list.slice(0, listLength).map((target) => partners.has(target));
  const inTen = hits.slice(0, 10).filter(Boolean).length;
  const first = hits.indexOf(true);
  const possible = Math.min(partners.size, listLength);
  return {
    hit10: inTen > 0 ? 1 : 0,
    p10: inTen / 10,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    r50: possible === 0 ? 0 : hits.filter(Boolean).length / possible,
  };
}

/** Share of comparisons inside a group that the realised pair wins against one of equal degrees; half for a draw. */
function degreeMatchedAuc(scores: Verdict["scores"], labels: Truth["labels"]): number {
  const groups = Map.groupBy(labels, ({ group }) => group);
  const scoreOf = (pair: string): number => scores.get(pair) ?? Number.NEGATIVE_INFINITY;
  const points = [...groups.values()].flatMap((group) => {
    const [realised, others] = ["1", "0"].map((label) => group.filter((one) => one.label === label));
    return (realised ?? []).flatMap((one) =>
      (others ?? []).map((other) => {
        const [own, theirs] = [scoreOf(one.pair_id), scoreOf(other.pair_id)];
        return own > theirs ? 1 : Number(own === theirs) / 2;
      }),
    );
  });
  return mean(points);
}

/** Places of the lists that break a rule: itself, met already, domain unknown or the same, too many, twice. */
export function countViolations(lists: Verdict["lists"], { orgs, participations }: Window): number {
  const domainOf = new Map(orgs.map(({ org_id: id, primary_domain: domain }) => [id, domain]));
  const projectsOf = Map.groupBy(participations, ({ org_id: id }) => id);
  const membersOf = Map.groupBy(participations, ({ project_id: id }) => id);
  let violations = 0;
  for (const [source, list] of lists) {
    const met = new Set(
      (projectsOf.get(source) ?? []).flatMap(({ project_id: project }) =>
        (membersOf.get(project) ?? []).map(({ org_id: id }) => id),
      ),
    );
    met.add(source);
    const isBad = (target: string, place: number): boolean =>
      place >= listLength ||
      list.indexOf(target) !== place ||
      met.has(target) ||
      !domainOf.get(target) ||
      domainOf.get(target) === domainOf.get(source);
    violations += list.filter(isBad).length;
  }
  return violations;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
