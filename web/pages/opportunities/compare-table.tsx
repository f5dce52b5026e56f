import type { ComponentChildren, JSX } from "preact";
import { Name, ThingLink, Words } from "../../panels/words.tsx";
import { formatDate, formatScore, formatSigned } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { CautionList } from "./caution-list.tsx";
import type { Opportunity } from "./suggestion.ts";
import { StateLabel } from "./pipeline-state.tsx";

/** More side by side can't be read. */
export const mostCompared = 3;

interface CompareTableProps {
  readonly items: readonly Opportunity[];
  readonly onClear: () => void;
}

/** Two or three suggestions side by side: reasons, what speaks against each, and each part of the score. */
export function CompareTable({ items, onClear }: CompareTableProps): JSX.Element {
  const words = t().opportunities;
  const rows: readonly [ComponentChildren, (item: Opportunity) => ComponentChildren][] = [
    [words.why, ({ sentence }) => <Words text={sentence} />],
    [words.cautions, (item) => <CautionList item={item} />],
    [words.score, ({ score }) => <span class="number">{formatScore(score, language.value)}</span>],
    ...termRows(items),
    [words.pathCount, ({ paths }) => <span class="number">{paths.length}</span>],
    [words.introducer, ({ introducer }) => introducer !== null && <ThingLink thing={introducer} isShort />],
    [words.newest, ({ asOf }) => asOf !== null && formatDate(asOf, language.value)],
    [t().pipeline.standing, ({ pipeline }) => <StateLabel pipeline={pipeline} />],
  ];
  return (
    <section class="compare" aria-labelledby="compare-title">
      <header>
        <h2 id="compare-title">{words.comparing(items.length)}</h2>
        <button type="button" class="link-button" onClick={onClear}>
          {words.compareClear}
        </button>
      </header>
      <div class="table-scroll" role="region" aria-labelledby="compare-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {items.map(({ id, source, target }) => (
                <th key={id} scope="col">
                  <Name thing={source} isShort /> — <Name thing={target} isShort />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, cell], index) => (
              <tr key={index}>
                <th scope="row">{title}</th>
                {items.map((item) => (
                  <td key={item.id}>{cell(item)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** One row for each part of a score that any of them has. */
function termRows(items: readonly Opportunity[]): [ComponentChildren, (item: Opportunity) => ComponentChildren][] {
  const texts = new Map(items.flatMap(({ terms }) => terms.map(({ term, text }) => [term, text])));
  return [...texts].map(([term, text]) => [
    <Words key={term} text={text} />,
    ({ terms }) => {
      const own = terms.find((one) => one.term === term);
      return <span class="number">{own === undefined ? "—" : formatSigned(own.contribution, language.value)}</span>;
    },
  ]);
}
