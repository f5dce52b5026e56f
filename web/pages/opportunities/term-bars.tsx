import type { JSX } from "preact";
import { Words } from "../../panels/words.tsx";
import { formatScore, formatSigned } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Bilingual } from "../../api/shapes.ts";

interface Term {
  readonly term: string;
  readonly text: Bilingual;
  readonly contribution: number;
  readonly pathCount: number;
  /** The median among all candidates, where it is known. */
  readonly typical?: number | null;
  /** How much of it the listed paths account for, 0 to 1. */
  readonly pathShare?: number | null;
}

interface Scored {
  readonly score: number;
  readonly terms: readonly Term[];
}

/** Contributions to one scale, from a common zero; they add up to the score, which stands below them. */
export function TermBars({ item }: { readonly item: Scored }): JSX.Element {
  const words = t().opportunities;
  const values = item.terms.flatMap(({ contribution, typical }) => [contribution, typical ?? 0]);
  const hasTypical = item.terms.some((term) => typicalBeside(term) !== undefined);
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
          </tr>
        </thead>
        <tbody>
          {item.terms.map((term) => (
            <tr key={term.term}>
              <th scope="row">
                <Words text={term.text} />
              </th>
              <td>
                <div class="term-cell">
                  <TermTrack term={term} at={at} />
                  <span class="number">{formatSigned(term.contribution, language.value)}</span>
                  <TermNote term={term} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>
              <div class="term-cell">
                <span class="term-track is-empty" aria-hidden="true" />
                <span class="number">{formatScore(item.score, language.value)}</span>
              </div>
            </td>
          </tr>
        </tfoot>
      </table>
      {hasTypical && <p class="soft small">{words.typicalNote}</p>}
    </section>
  );
}

interface TermTrackProps {
  readonly term: Term;
  /** Where a value stands on the common scale, in hundredths of its width. */
  readonly at: (value: number) => number;
}

/** A contribution as a bar from zero, with a mark where most candidates stand; the words beside it say the same. */
function TermTrack({ term, at }: TermTrackProps): JSX.Element {
  const { contribution } = term;
  const typical = typicalBeside(term);
  const [from, to] = [at(Math.min(0, contribution)), at(Math.max(0, contribution))];
  return (
    <span class="term-track" aria-hidden="true">
      <span
        class={contribution < 0 ? "term-bar is-minus" : "term-bar"}
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
      {typical !== undefined && <span class="term-typical" style={{ left: `${at(typical)}%` }} />}
    </span>
  );
}

function TermNote({ term }: { readonly term: Term }): JSX.Element | null {
  const words = t().opportunities;
  const { pathCount, pathShare } = term;
  const typical = typicalBeside(term);
  const notes = [
    typical === undefined ? "" : words.typical(formatSigned(typical, language.value)),
    pathCount > 0 ? words.termPaths(pathCount) : "",
    pathShare === undefined || pathShare === null ? "" : words.pathShare(percentOf(pathShare)),
  ].filter((note) => note !== "");
  return notes.length === 0 ? null : <span class="term-note">{notes.join(" · ")}</span>;
}

/** What is typical, unless the contribution is just that to the digits that are shown. */
function typicalBeside({ contribution, typical }: Term): number | undefined {
  if (typical === undefined || typical === null) return undefined;
  const [shown, usual] = [contribution, typical].map((value) => formatSigned(value, language.value));
  return shown === usual ? undefined : typical;
}

/** A small share is not none. */
function percentOf(share: number): string {
  return share > 0 && share < 0.01 ? "<1" : String(Math.round(share * 100));
}
