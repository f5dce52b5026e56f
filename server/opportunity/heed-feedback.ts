import type { Bilingual } from "../entity/fact-resolvers.ts";
import { feedbackDays, holdsForHouses, isSetAside, type Feedback } from "../pipeline/feedback.ts";
import { reasons, states } from "../pipeline/states.ts";
import { suggestionIdOf } from "../pipeline/suggestion-id.ts";
import type { Caution } from "./cautions.ts";
import type { Projection } from "./projection.ts";
import type { RankedPair } from "./rank-opportunities.ts";
import type { ScoredTerm } from "./score.ts";
import { terms } from "./weights.ts";

export interface Heeded {
  readonly pairs: readonly RankedPair[];
  /** How many that would stand among them were left out. */
  readonly setAside: number;
}

/**
 * Decisions of staff as rules over a ranking, never mixed with what sources state: what was hidden, agreed, or declined
 * for good is left out; what else was declined ranks lower, by a term of its own that fades over a year.
 */
export class FeedbackRules {
  readonly #byPair: ReadonlyMap<string, Feedback>;
  readonly #includesSetAside: boolean;

  constructor(projection: Projection, feedback: readonly Feedback[], includesSetAside: boolean) {
    this.#byPair = new Map(feedback.flatMap((one) => pairsOf(projection, one).map((pair) => [pair, one] as const)));
    this.#includesSetAside = includesSetAside;
  }

  /** So many more are to be ranked, as so many may be left out or fall. */
  get pairCount(): number {
    return this.#byPair.size;
  }

  /** The first so many. Bands stay as they are: they were counted on scores without this. */
  heed(ranked: readonly RankedPair[], first: number): Heeded {
    const known = ranked.map((pair) => ({ pair, feedback: this.#byPair.get(suggestionIdOf(pair)) }));
    const isLeftOut = (feedback: Feedback | undefined): boolean =>
      !this.#includesSetAside && feedback !== undefined && isSetAside(feedback);
    const kept = known.filter(({ feedback }) => !isLeftOut(feedback));
    const rescored = kept.map(({ pair, feedback }) => (feedback === undefined ? pair : lower(pair, feedback)));
    const pairs = rescored.toSorted((a, b) => b.score.score - a.score.score).slice(0, first);
    const last = pairs.length < first ? Number.NEGATIVE_INFINITY : (pairs.at(-1)?.score.score ?? 0);
    const leftOut = known.filter(({ pair, feedback }) => isLeftOut(feedback) && pair.score.score > last);
    return { pairs, setAside: leftOut.length };
  }
}

/** Weight times the part of the year that is left; an agreement is no reason to rank lower. */
function lower(pair: RankedPair, feedback: Feedback): RankedPair {
  if (feedback.state === "AGREED") return { ...pair, feedback };
  const { weight } = terms.staffDecision;
  const term: ScoredTerm = {
    term: "staffDecision",
    value: feedback.left,
    weight,
    contribution: weight * feedback.left,
    pathCount: 0,
  };
  const score = { score: pair.score.score + term.contribution, terms: [...pair.score.terms, term] };
  return { ...pair, score, feedback };
}

/** What staff decided, said apart from what speaks against a suggestion by the sources. */
export function feedbackCaution({ state, reason, at }: Feedback): Caution {
  const decided = words(states, state);
  const why = words(reasons, reason);
  const [on, until] = [at, new Date(at.getTime() + feedbackDays * 86_400_000)].map((day) =>
    day.toISOString().slice(0, 10),
  );
  return {
    code: "STAFF_DECISION",
    text: {
      zh: `工作人员 ${on} 的处理：${decided?.zh ?? state}${why === undefined ? "" : `（${why.zh}）`}；影响逐日减弱，至 ${until} 为止`,
      en: `Staff on ${on}: ${(decided?.en ?? state).toLowerCase()}${why === undefined ? "" : ` (${(why.en ?? "").toLowerCase()})`}; this fades day by day until ${until}`,
    },
  };
}

function words(table: Readonly<Record<string, Bilingual>>, name: string | undefined): Bilingual | undefined {
  return Object.entries(table).find(([key]) => key === name)?.[1];
}

function pairsOf(projection: Projection, feedback: Feedback): readonly string[] {
  if (!holdsForHouses(feedback)) return [feedback.id];
  const [left, right] = [houseOf(projection, feedback.from), houseOf(projection, feedback.to)];
  return left.flatMap((from) => right.map((to) => suggestionIdOf({ from, to })));
}

/** A body and all its parts. */
function houseOf(projection: Projection, id: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  if (projection.find(id) === undefined || known.has(id)) return known.has(id) ? [] : [id];
  const parts = projection.arcs(id, "PART_OF").filter(({ isOut }) => !isOut);
  return [id, ...parts.flatMap(({ to }) => houseOf(projection, to, new Set([...known, id])))];
}
