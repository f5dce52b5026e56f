import type { JSX } from "preact";
import { InLanguage, Mixed } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { pairKey, type Industry, type IndustryPair } from "./industry-links.ts";

interface IndustryMatrixProps {
  readonly industries: readonly Industry[];
  readonly pairs: readonly IndustryPair[];
  readonly openedKey: string | undefined;
}

/** Rows and columns in one order; columns bear the numbers of the rows, as names would stand on end. */
export function IndustryMatrix({ industries, pairs, openedKey }: IndustryMatrixProps): JSX.Element {
  const words = t().industries;
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  return (
    <div class="matrix-place">
      <table class="industry-matrix">
        <caption>{words.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{words.industry}</th>
            {industries.map(({ id, name }, index) => (
              <th key={id} scope="col" title={runOf(name, language.value).text}>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {industries.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                <span class="soft number">{index + 1}</span> <InLanguage run={runOf(row.name, language.value)} />
              </th>
              {industries.map((column) => (
                <td key={column.id} class={row.id === column.id ? "is-self" : ""}>
                  <Cell
                    pair={byKey.get(pairKey(row.id, column.id))}
                    isOpen={openedKey === pairKey(row.id, column.id)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="matrix-legend soft small">
        <span class="pair-count is-existing">3</span> {words.existing} <span class="pair-count is-possible">2</span>{" "}
        {words.possible}
      </p>
    </div>
  );
}

interface CellProps {
  readonly pair: IndustryPair | undefined;
  readonly isOpen: boolean;
}

function Cell({ pair, isOpen }: CellProps): JSX.Element | null {
  if (pair === undefined) return null;
  const { key, a, b, existing, possible } = pair;
  const label = t().industries.pairLabel(
    runOf(a.name, language.value).text,
    runOf(b.name, language.value).text,
    existing.length,
    possible.length,
  );
  return (
    <a class={isOpen ? "pair-cell is-open" : "pair-cell"} href={linkTo.industries({ pair: key })} title={label}>
      <span class="visually-hidden">
        <Mixed text={label} />
      </span>
      <span aria-hidden="true">
        <PairCounts pair={pair} />
      </span>
    </a>
  );
}

export function PairCounts({ pair: { existing, possible } }: { readonly pair: IndustryPair }): JSX.Element {
  return (
    <>
      {existing.length > 0 && <span class="pair-count is-existing">{existing.length}</span>}
      {possible.length > 0 && <span class="pair-count is-possible">{possible.length}</span>}
    </>
  );
}
