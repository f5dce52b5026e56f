import { partnerModelFor, pathModel, type ModelText } from "./model-texts.ts";
import type { FeedbackRules, Heeded } from "./heed-feedback.ts";
import type { PartnerModel } from "./partners/partner-model.ts";
import { partnerModelOf } from "./partners/partner-models.ts";
import { rankPartners } from "./partners/rank-partners.ts";
import type { Projection } from "./projection.ts";
import { rankOpportunities, type Ranking, type RankQuestion } from "./rank-opportunities.ts";

interface HeededRanking extends Heeded {
  /** Counts and all pairs, before staff's decisions were heeded. */
  readonly ranking: Ranking;
  readonly model: ModelText;
}

/** The best pairs of a question, by the model that answers it, once what staff decided is heeded. */
export async function rankHeeded(
  projection: Projection,
  question: RankQuestion,
  rules: FeedbackRules,
): Promise<HeededRanking> {
  const wanted = { ...question, first: question.first + rules.pairCount };
  const partners = await partnersFor(projection, question);
  const ranking =
    partners === undefined
      ? rankOpportunities(projection, wanted)
      : rankPartners(partners.model, partners.place, wanted);
  const model = partners === undefined ? pathModel : partnerModelFor(projection);
  return { ...rules.heed(ranking.pairs, question.first), ranking, model };
}

/** Between institutions common work is ranked by its own model, as soon as the asker has any; the paths speak elsewhere. */
async function partnersFor(
  projection: Projection,
  { of, label, time }: RankQuestion,
): Promise<{ readonly model: PartnerModel; readonly place: number } | undefined> {
  if (of === undefined || label !== "Institution") return undefined;
  const model = await partnerModelOf(projection, time.day);
  const place = model.placeOf(of);
  return place === undefined || !model.hasPartners(place) ? undefined : { model, place };
}
