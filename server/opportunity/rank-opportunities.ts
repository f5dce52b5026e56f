import type { Label } from "@alliance-atlas/cypher/model";
import { allianceTermsOf, type AllianceTerms } from "./alliances/alliance-terms.ts";
import type { Feedback } from "../pipeline/feedback.ts";
import { fieldOf, isAcrossIndustries, type Field } from "./field.ts";
import { fellowsOf, linkedTo } from "./linked.ts";
import { countVisitors, findMeetings, groupByBridge, type Meeting } from "./meetings.ts";
import type { Projection } from "./projection.ts";
import { reachOf, type Reach, type ReachRole, type TimeFilter } from "./reach.ts";
import { isWorthRanking, scoreMeetings, type Score } from "./score.ts";

export interface RankQuestion {
  /** For whom; nothing for all pairs of the kind. */
  readonly of: string | undefined;
  readonly label: "Alliance" | "Institution";
  readonly isCrossIndustry: boolean;
  readonly isStrict: boolean;
  readonly novelty: number;
  readonly includesFellows: boolean;
  readonly time: TimeFilter;
  readonly first: number;
}

export interface RankedPair {
  readonly from: string;
  readonly to: string;
  readonly score: Score;
  readonly meetings: readonly Meeting[];
  /** How many bridges there are in all, where more than the listed ones were counted. */
  readonly bridgeCount?: number;
  /** Its band, where outcomes were counted. */
  readonly band?: string | null;
  /** What staff decided about it, where that still counts. */
  readonly feedback?: Feedback;
}

export interface Ranking {
  readonly pairs: readonly RankedPair[];
  readonly considered: number;
  readonly ranked: number;
  readonly ruledOut: number;
}

/** What is known of a thing before it is compared with others. */
interface Profile {
  readonly id: string;
  readonly reaches: readonly Reach[];
  readonly byBridge: ReadonlyMap<string, readonly Reach[]>;
  readonly field: Field;
}

/** Ranks partners by the real paths that connect them. The graph alone decides; ties of the score go by ids. */
export function rankOpportunities(projection: Projection, question: RankQuestion): Ranking {
  const comparison = comparisonFor(projection, question.time, question.of, question.label);
  const sources = question.of === undefined ? projection.idsOf(question.label) : [question.of];
  const targets = projection.idsOf(question.label);
  const pairs: RankedPair[] = [];
  let [considered, ruledOut] = [0, 0];
  for (const from of sources) {
    const excluded = excludedFor(projection, from, question);
    for (const to of targets) {
      // Over all pairs each is looked at once, from the lesser id.
      if (to === from || (question.of === undefined && to < from)) continue;
      considered += 1;
      if (excluded.has(to)) {
        ruledOut += 1;
        continue;
      }
      const pair = comparison.compare(from, to, question);
      if (pair !== undefined) pairs.push(pair);
    }
  }
  const sorted = pairs.toSorted((left, right) => right.score.score - left.score.score || compareIds(left, right));
  return { pairs: sorted.slice(0, question.first), considered, ranked: pairs.length, ruledOut };
}

function compareIds(left: RankedPair, right: RankedPair): number {
  return `${left.from} ${left.to}` < `${right.from} ${right.to}` ? -1 : 1;
}

/** What a rule keeps from ever being suggested. */
export function excludedFor(
  projection: Projection,
  id: string,
  question: Pick<RankQuestion, "includesFellows" | "label">,
): ReadonlySet<string> {
  const linked = linkedTo(projection, id);
  if (question.label !== "Institution" || question.includesFellows) return linked;
  return projection.get(id).label === "Institution" ? linked.union(fellowsOf(projection, id)) : linked;
}

/**
 * As the list of this asker among things of a label compares. Institutions with partners are ranked by them
 * (partners/rank-partners.ts); who has none meets nobody's partners either.
 */
export function comparisonFor(
  projection: Projection,
  time: TimeFilter,
  of: string | undefined,
  label: Label,
): Comparison {
  const isAmongInstitutions = label === "Institution" && of !== undefined && projection.get(of).label === "Institution";
  return new Comparison(projection, time, isAmongInstitutions ? ["partner"] : []);
}

/** Compares pairs of one projection at one time; profiles are made once. */
export class Comparison {
  readonly #projection: Projection;
  readonly #time: TimeFilter;
  readonly #leavesOut: readonly ReachRole[];
  readonly #allianceTerms: AllianceTerms;
  readonly #profiles = new Map<string, Profile>();
  readonly #visitors = new Map<Label, (bridge: string) => number>();

  constructor(projection: Projection, time: TimeFilter, leavesOut: readonly ReachRole[] = []) {
    this.#projection = projection;
    this.#time = time;
    this.#leavesOut = leavesOut;
    this.#allianceTerms = allianceTermsOf(projection, time);
  }

  /** Nothing where no path worth ranking connects the two, or where they are of one industry and must not be. */
  compare(
    from: string,
    to: string,
    question: Pick<RankQuestion, "isCrossIndustry" | "isStrict" | "novelty">,
  ): RankedPair | undefined {
    const [left, right] = [this.#profile(from), this.#profile(to)];
    if (question.isCrossIndustry && !isAcrossIndustries(left.field, right.field)) return undefined;
    const { label, degree } = this.#projection.get(to);
    const meetings = findMeetings(left.reaches, right.byBridge, [from, to], this.#visitorsOf(label));
    const isOfBodyAndAlliance = label !== this.#projection.get(from).label;
    if (!isWorthRanking(meetings, isOfBodyAndAlliance)) return undefined;
    const { isStrict, novelty } = question;
    const options = { isStrict, novelty, targetDegree: degree };
    const beyondPaths = isStrict ? [] : this.#allianceTerms.between(from, to);
    return { from, to, meetings, score: scoreMeetings(meetings, options, beyondPaths) };
  }

  reachesOf(id: string): readonly Reach[] {
    return this.#profile(id).reaches;
  }

  fieldOf(id: string): Field {
    return this.#profile(id).field;
  }

  #profile(id: string): Profile {
    const known = this.#profiles.get(id);
    if (known !== undefined) return known;
    const reaches = reachOf(this.#projection, id, this.#time, this.#leavesOut);
    const profile = { id, reaches, byBridge: groupByBridge(reaches), field: fieldOf(this.#projection, id) };
    this.#profiles.set(id, profile);
    return profile;
  }

  #visitorsOf(label: Label): (bridge: string) => number {
    const known = this.#visitors.get(label);
    if (known !== undefined) return known;
    const ids = this.#projection.idsOf(label);
    const counted = countVisitors(ids.map((id) => this.#profile(id).reaches));
    this.#visitors.set(label, counted);
    return counted;
  }
}
