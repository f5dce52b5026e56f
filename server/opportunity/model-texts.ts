import { bandTexts } from "./partners/bands.ts";
import { partnerModelName, partnerTermNames } from "./partners/partner-terms.ts";
import type { Projection } from "./projection.ts";
import { termDefinitions, type AnyTerm } from "./term-texts.ts";
import { modelName, termNames } from "./weights.ts";

/** How scores come about, as an answer tells it. */
export interface ModelText {
  readonly name: string;
  readonly halfLifeYears: number | null;
  readonly weights: readonly object[];
  readonly bands: readonly object[];
}

/** Between alliances, and wherever no common work is known: nothing was counted yet, all weights are priors. */
export const pathModel: ModelText = {
  name: modelName,
  halfLifeYears: null,
  weights: weightTexts(termNames),
  bands: [],
};

/** Between institutions with common work. Its weights were fitted on European projects and are priors for all else. */
export function partnerModelFor(projection: Projection): ModelText {
  return {
    name: partnerModelName,
    halfLifeYears: projection.data.halfLifeYears,
    weights: weightTexts(partnerTermNames),
    bands: bandTexts(projection.numbersOf("Institution").length),
  };
}

function weightTexts(names: readonly AnyTerm[]): readonly object[] {
  return names.map((term) => {
    const { weight, zh, en } = termDefinitions[term];
    return { term, weight, text: { zh, en }, isPrior: true };
  });
}
