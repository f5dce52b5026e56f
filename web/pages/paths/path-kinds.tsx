import type { JSX } from "preact";
import type { PathsQuery } from "../../api/generated/graphql.ts";
import { Words } from "../../panels/words.tsx";
import { t } from "../../text/messages.ts";

interface PathKindsProps {
  readonly kinds: NonNullable<PathsQuery["paths"]>["kinds"];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** So many kinds stand open; the others come with a click. */
const mostOpen = 5;

/** Kinds of paths, the kind of the most telling path first; one can be looked at alone. */
export function PathKinds({ kinds, chosen, onChoose }: PathKindsProps): JSX.Element | null {
  if (kinds.length < 2) return null;
  const words = t().paths;
  const place = kinds.findIndex(({ id }) => id === chosen);
  const [open, rest] = [kinds.slice(0, mostOpen), kinds.slice(mostOpen)];
  const button = ({ id, text, count }: PathKindsProps["kinds"][number]): JSX.Element => (
    <li key={id}>
      <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id === chosen ? undefined : id)}>
        <span>
          <Words text={text} />
        </span>
        <span class="count">{count}</span>
      </button>
    </li>
  );
  return (
    <section class="path-kinds">
      <h2 class="small-heading">{words.kinds}</h2>
      <ol>{open.map(button)}</ol>
      {rest.length > 0 && (
        <details open={place >= mostOpen}>
          <summary>{words.moreKinds(rest.length)}</summary>
          <ol>{rest.map(button)}</ol>
        </details>
      )}
    </section>
  );
}
