import type { JSX } from "preact";
import { HitRatesDocument, type HitRatesQuery } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Answered } from "../../panels/states.tsx";
import { formatNumber, formatPercent } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";

type HitRate = NonNullable<HitRatesQuery["hitRates"]>[number];

/** What became of the suggestions that staff were shown; shares only where enough were shown to tell. */
export function HitRates(): JSX.Element {
  const asked = useAnswer(HitRatesDocument, {});
  const words = t().hitRates;
  return (
    <section class="hit-rates">
      <h2 id="hit-rates">{words.title}</h2>
      <p>{words.intro}</p>
      <Answered asked={asked} part={(answer) => answer.hitRates} lines={3}>
        {(rates) => (rates.length === 0 ? <p class="soft">{words.none}</p> : <HitRateTable rates={rates} />)}
      </Answered>
    </section>
  );
}

function HitRateTable({ rates }: { readonly rates: readonly HitRate[] }): JSX.Element {
  const words = t().hitRates;
  const counts = ["shown", "kept", "contacted", "agreed", "declined", "hidden"] as const;
  return (
    <div class="table-scroll" role="region" aria-labelledby="hit-rates" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.model}</th>
            {counts.map((count) => (
              <th key={count} scope="col" class="number">
                {words[count]}
              </th>
            ))}
            <th scope="col">{words.keptShare}</th>
            <th scope="col">{words.agreedShare}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <tr key={`${rate.model} ${rate.band}`}>
              <th scope="row">
                <code>{rate.model}</code>
                {rate.band !== null && ` ${t().opportunities.bandName(rate.band)}`}
              </th>
              {counts.map((count) => (
                <td key={count} class="number">
                  {formatNumber(rate[count], language.value)}
                </td>
              ))}
              <td>{shareText(rate.keptShare)}</td>
              <td>{shareText(rate.agreedShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shareText(share: HitRate["keptShare"]): string {
  if (share === null) return t().hitRates.tooFew;
  const [value, low, high] = [share.value, share.low, share.high].map((part) => formatPercent(part, language.value));
  return `${value} (${low}–${high})`;
}
