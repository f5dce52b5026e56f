import type { JSX } from "preact";
import { Words } from "../../panels/words.tsx";
import { formatScore } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { OpportunityAnswer } from "./suggestion.ts";

/** What the order rests on, and what it does not. */
export function ModelNote({ model }: { readonly model: OpportunityAnswer["model"] }): JSX.Element {
  const words = t().opportunities;
  return (
    <section class="model-note">
      <p>{model.bands.length === 0 ? words.priors : words.banded}</p>
      <p>{words.suggestedOnly}</p>
      <details>
        <summary>
          {words.model} <code>{model.name}</code> · {words.weights}
        </summary>
        <ul class="weights">
          {model.weights.map(({ term, text, weight, isPrior }) => (
            <li key={term}>
              <span>
                <Words text={text} />
              </span>
              <span class="number">{formatScore(weight, language.value)}</span>
              <span class="soft small">{isPrior ? words.prior : ""}</span>
            </li>
          ))}
        </ul>
        <p class="soft small">{model.halfLifeYears === null ? words.noDecay : words.halfLife(model.halfLifeYears)}</p>
      </details>
    </section>
  );
}
