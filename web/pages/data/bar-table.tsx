import type { ComponentChildren, JSX } from "preact";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";

export interface BarRow {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly count: number;
}

interface BarTableProps {
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** Rows beyond this number wait behind a disclosure. */
  readonly firstShown?: number;
}

/** Numbers with bars to one scale: a table that can be read at a glance. */
export function BarTable({ title, rows, firstShown = rows.length }: BarTableProps): JSX.Element {
  const sorted = [...rows].sort((a, b) => b.count - a.count);
  const largest = Math.max(1, ...sorted.map(({ count }) => count));
  const rest = sorted.slice(firstShown);
  return (
    <section class="bar-table">
      <h2 class="small-heading">{title}</h2>
      <Rows rows={sorted.slice(0, firstShown)} largest={largest} title={title} />
      {rest.length > 0 && (
        <details>
          <summary>{t().data.relationsMore}</summary>
          <Rows rows={rest} largest={largest} title={t().data.relationsMore} />
        </details>
      )}
    </section>
  );
}

function Rows({
  rows,
  largest,
  title,
}: {
  readonly rows: readonly BarRow[];
  readonly largest: number;
  readonly title: string;
}): JSX.Element {
  return (
    <table aria-label={title}>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td class="bar-cell">
              <span class="bar" aria-hidden="true" style={{ width: `${(count / largest) * 100}%` }} />
            </td>
            <td class="is-number">{formatNumber(count, language.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
