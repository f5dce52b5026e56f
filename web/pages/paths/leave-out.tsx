import type { JSX } from "preact";
import type { PathsQuery } from "../../api/generated/graphql.ts";
import { language, t } from "../../text/messages.ts";
import { shortNameOf } from "../../text/name.ts";
import { relationText } from "./path-options.tsx";
import type { PathsQueryState } from "./paths-query.ts";

interface LeaveOutProps {
  readonly paths: NonNullable<PathsQuery["paths"]>["paths"];
  readonly state: PathsQueryState;
  readonly onChange: (next: Partial<PathsQueryState>) => void;
}

/** Relations and things of the paths that are shown: without one, other paths come in their place. */
export function LeaveOut({ paths, state, onChange }: LeaveOutProps): JSX.Element {
  const words = t().paths;
  const steps = paths.flatMap((path) => path.steps);
  const relations = [...new Set(steps.flatMap(({ tie }) => (tie === null ? [] : [tie.relation])))];
  const between = paths.flatMap((path) => path.steps.slice(1, -1).map(({ node }) => node));
  const things = [...new Map(between.map((thing) => [thing.id, thing])).values()];
  return (
    <section class="without">
      <h2 class="small-heading">{words.without}</h2>
      <ul class="chip-list">
        {relations.map((relation) => (
          <li key={relation}>
            <button type="button" class="chip" onClick={() => onChange({ without: [...state.without, relation] })}>
              {relationText(relation)}
            </button>
          </li>
        ))}
      </ul>
      {things.length > 0 && (
        <>
          <h2 class="small-heading">{words.avoiding}</h2>
          <ul class="chip-list">
            {things.map((thing) => {
              const { text, lang } = shortNameOf(thing, language.value);
              return (
                <li key={thing.id}>
                  <button
                    type="button"
                    class="chip"
                    lang={lang}
                    onClick={() => onChange({ avoiding: [...state.avoiding, thing.id] })}
                  >
                    {text}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p class="soft small">{words.weak}</p>
    </section>
  );
}
