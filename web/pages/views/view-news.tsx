import type { JSX } from "preact";
import { ShowAll } from "../../panels/show-all.tsx";
import { Words } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import { CaseNewsRow } from "./case-news-row.tsx";
import type { News } from "./saved-view.ts";

const firstShown = 8;

export function hasNews({ factCount, suggestionCount, cases }: News): boolean {
  return factCount + suggestionCount + cases.length > 0;
}

/** What is new in a view, each with the way to it; the cases first, since somebody is at work on them. */
export function ViewNews({ news }: { readonly news: News }): JSX.Element {
  const words = t().views;
  const { facts, factCount, suggestions, suggestionCount, cases } = news;
  return (
    <div class="view-news">
      {!hasNews(news) && <p class="soft">{words.nothing}</p>}
      {cases.length > 0 && (
        <section>
          <h3>{words.cases(cases.length)}</h3>
          <ShowAll items={cases} firstShown={firstShown} render={(one) => <CaseNewsRow key={one.id} item={one} />} />
        </section>
      )}
      {suggestionCount > 0 && (
        <section>
          <h3>{words.suggestions(suggestionCount)}</h3>
          <ShowAll
            items={suggestions}
            firstShown={firstShown}
            render={({ id, ofId, sentence }) => (
              <li key={id}>
                {/* In the order that it was found in: among the varied ones it might stand elsewhere. */}
                <a class="thing-link" href={linkTo.opportunities({ of: ofId, arrange: "score", id })}>
                  <Words text={sentence} />
                </a>
              </li>
            )}
          />
          {suggestionCount > suggestions.length && (
            <p class="soft small">{words.more(suggestionCount - suggestions.length)}</p>
          )}
        </section>
      )}
      {factCount > 0 && (
        <section>
          <h3>{words.facts(factCount)}</h3>
          <ShowAll
            items={facts}
            firstShown={firstShown}
            render={(one) => <FactNewsRow key={one.factId} item={one} />}
          />
          {factCount > facts.length && <p class="soft small">{words.more(factCount - facts.length)}</p>}
        </section>
      )}
    </div>
  );
}

function FactNewsRow({ item: { factId, change, sentence, holderId } }: { readonly item: News["facts"][number] }) {
  return (
    <li>
      <span class={`change-label is-${change.toLowerCase()}`}>{t().views.change[change]}</span>{" "}
      {sentence === null || holderId === null ? (
        // What it said is no longer there to be read; its id still names both ends.
        <code>{factId}</code>
      ) : (
        <a class="thing-link" href={linkTo.thing(holderId)}>
          <Words text={sentence} />
        </a>
      )}
    </li>
  );
}
