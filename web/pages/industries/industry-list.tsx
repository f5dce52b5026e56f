import type { JSX } from "preact";
import { InLanguage } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import type { Industry, IndustryPair } from "./industry-links.ts";
import { PairCounts } from "./industry-matrix.tsx";

interface IndustryListProps {
  readonly industries: readonly Industry[];
  readonly pairs: readonly IndustryPair[];
}

/** The same as the matrix and all beyond it, in words: what a phone shows. */
export function IndustryList({ industries, pairs }: IndustryListProps): JSX.Element {
  const words = t().industries;
  const sorted = [...industries].sort((a, b) => b.allianceCount - a.allianceCount || a.id.localeCompare(b.id));
  return (
    <div class="industry-lists">
      <section aria-labelledby="pairs">
        <h2 id="pairs">
          {words.pairs} <span class="count">{formatNumber(pairs.length, language.value)}</span>
        </h2>
        <ul class="industry-list">
          {pairs.map((pair) => (
            <li key={pair.key}>
              <a href={linkTo.industries({ pair: pair.key })}>
                <InLanguage run={runOf(pair.a.name, language.value)} /> —{" "}
                <InLanguage run={runOf(pair.b.name, language.value)} />
              </a>
              <span class="pair-counts">
                <PairCounts pair={pair} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="all-industries">
        <h2 id="all-industries">{words.all}</h2>
        <ul class="industry-list">
          {sorted.map(({ id, name, allianceCount }) => (
            <li key={id}>
              <a href={linkTo.alliances({ industry: id })}>
                <InLanguage run={runOf(name, language.value)} />
              </a>
              <span class="number soft">{words.alliances(formatNumber(allianceCount, language.value))}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
