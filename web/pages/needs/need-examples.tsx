import type { JSX } from "preact";
import { NeedExamplesDocument } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { InLanguage } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf } from "../../text/name.ts";

/** Needs that stand in the graph, as somebody posed them. */
export function NeedExamples(): JSX.Element | null {
  const asked = useAnswer(NeedExamplesDocument, {});
  const demands = asked.answer?.data.demands?.nodes ?? [];
  if (demands.length === 0) return null;
  return (
    <section class="need-examples">
      <h2 class="small-heading">{t().needs.examples}</h2>
      <ul class="chip-list">
        {demands.map((demand) => {
          const run = nameOf(demand, language.value);
          return (
            <li key={demand.id}>
              <a class="chip" href={linkTo.needs({ text: run.text })}>
                <InLanguage run={run} />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
