import type { JSX } from "preact";
import { Words } from "../../panels/words.tsx";
import { formatScore, formatSigned } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Bilingual } from "../../api/shapes.ts";

interface Scored {
  readonly score: number;
  readonly terms: readonly {
    readonly term: string;
    readonly text: Bilingual;
    readonly contribution: number;
    readonly pathCount: number;
  }[];
}

/** Contributions to one scale, from a common zero; they add up to the score, which stands below them. */
export function TermBars({ item }: { readonly item: Scored }): JSX.Element {
  const words = t().opportunities;
  const values = item.terms.map(({ contribution }) => contribution);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low === 0 ? 1 : high - low;
  const at = (value: number): number => ((value - low) / span) * 100;
  return (
    <section class="terms" aria-label={words.scoreLabel(formatScore(item.score, language.value))}>
      <h3>{words.terms}</h3>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.terms}</th>
            <th scope="col">{words.contribution}</th>
            <th scope="col">{words.paths}</th>
          </tr>
        </thead>
        <tbody>
          {item.terms.map(({ term, text, contribution, pathCount }) => (
            <tr key={term}>
              <th scope="row">
                <Words text={text} />
              </th>
              <td>
                <span class="term-track" aria-hidden="true">
                  <span
                    class={contribution < 0 ? "term-bar is-minus" : "term-bar"}
                    style={{
                      left: `${at(Math.min(0, contribution))}%`,
                      width: `${at(Math.max(0, contribution)) - at(Math.min(0, contribution))}%`,
                    }}
                  />
                </span>
                <span class="number">{formatSigned(contribution, language.value)}</span>
              </td>
              <td class="soft small">{pathCount > 0 ? words.termPaths(pathCount) : ""}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>
              <span class="term-track is-empty" aria-hidden="true" />
              <span class="number">{formatScore(item.score, language.value)}</span>
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
