import { lastDay } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { badInput, userError } from "../errors.ts";
import { emptyGraph, thinHistory, whatIsMissing, withOwnIndustry } from "./abstain.ts";
import { arrangedFrom, arrangeVaried } from "./arrange.ts";
import type { Conditions } from "./brief-address.ts";
import { dataOf } from "./data-date.ts";
import { describePairs } from "./describe-pairs.ts";
import { FeedbackRules } from "./heed-feedback.ts";
import { isNewcomer } from "./newcomers.ts";
import { labelOfKind } from "./partner-labels.ts";
import { findOpportunitiesById } from "./opportunities-by-id.ts";
import type { Projection } from "./projection.ts";
import { readRankingGround } from "./ranking-ground.ts";
import { rankHeeded } from "./rank-heeded.ts";
import { Comparison, rankOpportunities, type RankQuestion } from "./rank-opportunities.ts";
import { scorePairs, type PairInput } from "./score-pairs.ts";

interface ConditionArguments {
  readonly strict?: boolean | null;
  readonly novelty?: number | null;
  readonly asOf?: string | null;
}

interface OpportunityArguments extends ConditionArguments {
  readonly of?: string | null;
  readonly kind?: "ALLIANCE" | "INSTITUTION" | null;
  readonly crossIndustry?: boolean | null;
  readonly arrange?: "PLAIN" | "VARIED" | null;
  readonly includeFellowMembers?: boolean | null;
  readonly includeHidden?: boolean | null;
  readonly reckonedAt?: Date | null;
  readonly first: number;
}

interface ByIdArguments extends ConditionArguments {
  readonly ids: readonly string[];
  readonly from?: string | null;
}

const maxFirst = 100;
const maxPairs = 500;

export const opportunityResolvers = {
  opportunities: async (_: unknown, values: OpportunityArguments, context: Context, info: GraphQLResolveInfo) => {
    if (values.first < 1 || values.first > maxFirst) throw badInput(`first is 1 to ${maxFirst}, not ${values.first}`);
    const conditions = conditionsOf(values);
    const reckonedAt = momentOf(values.reckonedAt);
    const { projection, feedback } = await readRankingGround(context, reckonedAt);
    const question = toQuestion(values, conditions, projection);
    const rules = new FeedbackRules(projection, feedback, values.includeHidden === true);
    const isVaried = values.arrange === "VARIED";
    const shown = isVaried ? Math.max(question.first, arrangedFrom) : question.first;
    const { ranking, pairs, setAside, model } = await rankHeeded(projection, { ...question, first: shown }, rules);
    const arranged = isVaried ? arrangeVaried(projection, pairs, question.first) : { items: pairs, hubs: [] };
    return {
      ...(await describePairs(arranged, projection, question, context, info)),
      hiddenCount: setAside,
      reckonedAt,
      // Reckoned where it is asked for.
      abstention: () =>
        ranking.pairs.length > 0 ? thinnessOf(projection, question) : abstentionFor(projection, question),
      consideredCount: ranking.considered,
      rankedCount: ranking.ranked,
      ruledOutCount: ranking.ruledOut,
      model,
      ...dataOf(projection),
    };
  },

  opportunitiesById: async (_: unknown, values: ByIdArguments, context: Context, info: GraphQLResolveInfo) => {
    const conditions = conditionsOf(values);
    const projection = await context.projections.get(context.signal);
    const found = await findOpportunitiesById(projection, values, conditions);
    const { considered, ranked, ruledOut, model } = found;
    const counts = {
      consideredCount: considered,
      rankedCount: ranked.length,
      ruledOutCount: ruledOut,
      hiddenCount: 0,
      reckonedAt: new Date(),
    };
    const described = await describePairs({ items: ranked, hubs: [] }, projection, conditions, context, info);
    return { ...described, abstention: null, ...counts, model, ...dataOf(projection) };
  },

  opportunityScores: async (
    _: unknown,
    values: ConditionArguments & { readonly pairs: readonly PairInput[] },
    context: Context,
  ) => {
    if (values.pairs.length > maxPairs) throw badInput(`At most ${maxPairs} pairs at once, not ${values.pairs.length}`);
    const conditions = conditionsOf(values);
    const projection = await context.projections.get(context.signal);
    return scorePairs(values.pairs, projection, conditions);
  },
};

/** By default now; decisions of the future are not known, so that such an answer could not be had again. */
function momentOf(reckonedAt: Date | null | undefined): Date {
  const now = new Date();
  if (reckonedAt == null) return now;
  if (reckonedAt > now)
    throw badInput(`reckonedAt is in the future: ${reckonedAt.toISOString()}`, "Leave it out for now");
  return reckonedAt;
}

/** What a score depends on beside its two ends. */
function conditionsOf({ strict, novelty, asOf }: ConditionArguments): Conditions {
  const dial = novelty ?? 0;
  if (dial < 0 || dial > 1) throw badInput(`novelty is 0 to 1, not ${dial}`);
  return { isStrict: strict ?? false, novelty: dial, time: asOf == null ? {} : { day: lastDay(asOf) } };
}

function toQuestion(values: OpportunityArguments, conditions: Conditions, projection: Projection): RankQuestion {
  const node = values.of == null ? undefined : projection.find(values.of);
  if (values.of != null && node === undefined) {
    throw userError("NOT_FOUND", `There is nothing with the id ${values.of.slice(0, 80)}`);
  }
  if (node !== undefined && node.label !== "Alliance" && node.label !== "Institution") {
    throw badInput("Opportunities are found for alliances and institutions", "Pass the id of one of these as `of`");
  }
  const own = node?.label === "Institution" ? "Institution" : "Alliance";
  const label = values.kind == null ? own : labelOfKind[values.kind];
  if (node === undefined && label === "Institution") {
    throw badInput("Among all, opportunities are found between alliances", "Pass an institution's id as `of`");
  }
  return {
    of: node?.id,
    label,
    isCrossIndustry: values.crossIndustry ?? true,
    ...conditions,
    includesFellows: values.includeFellowMembers ?? false,
    first: values.first,
  };
}

function thinnessOf(projection: Projection, { of }: RankQuestion): object | null {
  return of !== undefined && isNewcomer(projection, of) ? thinHistory() : null;
}

function abstentionFor(projection: Projection, question: RankQuestion): object {
  const { of, time, isCrossIndustry } = question;
  if (of === undefined) return emptyGraph();
  const comparison = new Comparison(projection, time);
  const { label } = projection.get(of);
  const missing = whatIsMissing(label, comparison.reachesOf(of), comparison.fieldOf(of), isCrossIndustry);
  // Between institutions their common work is ranked, of which this would say nothing.
  if (!isCrossIndustry || (label === "Institution" && question.label === "Institution")) return missing;
  return withOwnIndustry(missing, rankOpportunities(projection, { ...question, isCrossIndustry: false }).ranked);
}
