import { fieldOf, isAcrossIndustries } from "../field.ts";
import { directlyLinkedTo, fellowsOf, linkedTo } from "../linked.ts";
import type { Meeting } from "../meetings.ts";
import type { RankedPair, Ranking, RankQuestion } from "../rank-opportunities.ts";
import { bandOf } from "./bands.ts";
import { commonPartners, findBridges, findIndirectPath } from "./bridges.ts";
import type { Outlook, PartnerModel } from "./partner-model.ts";
import { fullScore, lesserKnownPart, strictScore, typicalTerms } from "./partner-score.ts";
import { partnerTermNames } from "./partner-terms.ts";
import { strictScores } from "./strict.ts";
import { TopList } from "./top-list.ts";

export type PartnerQuestion = Pick<
  RankQuestion,
  "first" | "includesFellows" | "isCrossIndustry" | "isStrict" | "novelty"
>;

type DescribeConditions = Pick<PartnerQuestion, "isStrict" | "novelty">;

/** Ranks partners of an institution by common work. The same graph and question give the same order; equals go by ids. */
export function rankPartners(model: PartnerModel, one: number, question: PartnerQuestion): Ranking {
  const outlook = model.lookFrom(one);
  const barred = barredFor(model, one, question.includesFellows);
  const scoreOf = scorerFor(model, outlook, question.isStrict);
  const fits = question.isCrossIndustry ? acrossIndustriesFrom(model, one) : () => true;
  const top = new TopList(question.first);
  const candidates: number[] = [];
  for (let other = 0; other < model.work.institutions.length; other += 1) {
    if (barred.has(other) || model.workCount(other) === 0 || !fits(other)) continue;
    if (!hasPath(model, outlook, other, question.isStrict)) continue;
    candidates.push(other);
    const score = scoreOf(other) + lesserKnownPart(model, other, question.novelty);
    if (top.wouldTake(score)) top.add(other, score);
  }
  const typical = typicalTerms(model, outlook, candidates);
  const pairs = top.list().map((other) => describe(model, outlook, other, question, typical));
  const considered = model.work.institutions.length - 1;
  return { pairs, considered, ranked: candidates.length, ruledOut: barred.size - 1 };
}

/** One pair with its paths, as the first asks for the second; nothing where no path leads. Rules are the caller's to heed. */
export function comparePartners(
  model: PartnerModel,
  one: number,
  other: number,
  conditions: DescribeConditions,
): RankedPair | undefined {
  const outlook = model.lookFrom(one);
  if (!hasPath(model, outlook, other, conditions.isStrict)) return undefined;
  return describe(model, outlook, other, conditions, undefined);
}

/** Scores a pair whatever its rank and whatever bars it. */
export function scorerFor(model: PartnerModel, outlook: Outlook, isStrict: boolean): (other: number) => number {
  if (isStrict) return strictScores(model, outlook.one);
  const values = new Float64Array(partnerTermNames.length);
  return (other) => model.score(outlook, other, values);
}

/** Who must never be suggested: itself, met in common work, linked otherwise, one house, a look-alike; fellows unless asked for. */
export function barredFor(model: PartnerModel, one: number, includesFellows: boolean): ReadonlySet<number> {
  const { eventsOf, membersOf, placeOf } = model.work;
  const barred = new Set([one]);
  for (let place = eventsOf.offsets[one]!; place < eventsOf.offsets[one + 1]!; place += 1) {
    const event = eventsOf.values[place]!;
    for (let seat = membersOf.offsets[event]!; seat < membersOf.offsets[event + 1]!; seat += 1) {
      barred.add(membersOf.values[seat]!);
    }
  }
  const { projection } = model;
  // A model of a former day knows nothing of later work, but who has met since is no news any more.
  const linked = model.day === undefined ? directlyLinkedTo : linkedTo;
  const named = [...linked(projection, model.idAt(one))];
  if (!includesFellows) named.push(...fellowsOf(projection, model.idAt(one)));
  for (const id of named) {
    const place = placeOf[projection.numberOf(id)]!;
    if (place >= 0) barred.add(place);
  }
  return barred;
}

/** Industries of both known and none in common; and not the same trade by their own topics. */
function acrossIndustriesFrom(model: PartnerModel, one: number): (other: number) => boolean {
  const own = new Set(model.industriesOf[one]);
  const field = fieldOf(model.projection, model.idAt(one));
  return (other) => {
    const theirs = model.industriesOf[other]!;
    if (own.size === 0 || theirs.length === 0 || theirs.some((industry) => own.has(industry))) return false;
    return field.topics.size === 0 || isAcrossIndustries(field, fieldOf(model.projection, model.idAt(other)));
  };
}

/** Nobody is suggested to whom no path of at most three common works leads: there would be nothing to show. */
function hasPath(
  { ties: { partnersOf } }: PartnerModel,
  { twoSteps }: Outlook,
  other: number,
  isStrict: boolean,
): boolean {
  if (twoSteps[other]! > 0 || isStrict) return twoSteps[other]! > 0;
  for (let place = partnersOf.offsets[other]!; place < partnersOf.offsets[other + 1]!; place += 1) {
    if (twoSteps[partnersOf.values[place]!]! > 0) return true;
  }
  return false;
}

function describe(
  model: PartnerModel,
  outlook: Outlook,
  other: number,
  { isStrict, novelty }: DescribeConditions,
  typical: readonly number[] | undefined,
): RankedPair {
  const { one, twoSteps } = outlook;
  const partners = commonPartners(model, one, other);
  const meetings: readonly Meeting[] =
    partners.length > 0
      ? findBridges(model, one, other, partners, isStrict)
      : findIndirectPath(model, one, other, twoSteps);
  const score = isStrict
    ? strictScore(model, other, meetings, novelty)
    : fullScore(model, outlook, other, meetings, typical, novelty);
  // The outcomes were counted on the full score of all that is known alone.
  const band =
    isStrict || novelty > 0 || model.day !== undefined ? null : bandOf(score.score, model.work.institutions.length);
  return { from: model.idAt(one), to: model.idAt(other), score, meetings, bridgeCount: partners.length, band };
}
