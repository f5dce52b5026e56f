import type { JSX } from "preact";
import { relationCatalog } from "../../state/relation-catalog.ts";
import { language, t } from "../../text/messages.ts";
import { runOf, shortNameOf } from "../../text/name.ts";
import { Icon } from "../../panels/icon.tsx";
import { useThings } from "../use-things.ts";
import { hopChoices, type PathsQueryState } from "./paths-query.ts";

interface PathOptionsProps {
  readonly state: PathsQueryState;
  readonly onChange: (next: Partial<PathsQueryState>) => void;
}

export function PathOptions({ state, onChange }: PathOptionsProps): JSX.Element {
  const words = t().paths;
  return (
    <form class="options" aria-label={words.optionsTitle} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="segments">
        <legend>{words.hops}</legend>
        {hopChoices.map((hops) => (
          <button
            key={hops}
            type="button"
            aria-pressed={state.maxHops === hops}
            onClick={() => onChange({ maxHops: hops })}
          >
            {words.hopsOption(hops)}
          </button>
        ))}
      </fieldset>
      <label class="check" title={words.hubsHint}>
        <input
          type="checkbox"
          checked={state.allowsHubs}
          onChange={({ currentTarget }) => onChange({ allowsHubs: currentTarget.checked })}
        />
        {words.hubs}
      </label>
      {state.without.length > 0 && (
        <p class="without">
          <span>{words.without}</span>
          {state.without.map((relation) => (
            <button
              key={relation}
              type="button"
              class="chip is-removable"
              onClick={() => onChange({ without: state.without.filter((name) => name !== relation) })}
            >
              {relationText(relation)}
              <Icon name="close" />
            </button>
          ))}
        </p>
      )}
      {state.avoiding.length > 0 && <Avoided state={state} onChange={onChange} />}
    </form>
  );
}

function Avoided({ state: { avoiding }, onChange }: PathOptionsProps): JSX.Element {
  const things = useThings(avoiding);
  return (
    <p class="without">
      <span>{t().paths.avoiding}</span>
      {avoiding.map((id, index) => {
        const thing = things[index];
        const name = thing ? shortNameOf(thing, language.value) : { text: id, lang: undefined };
        return (
          <button
            key={id}
            type="button"
            class="chip is-removable"
            onClick={() => onChange({ avoiding: avoiding.filter((other) => other !== id) })}
          >
            <span lang={name.lang}>{name.text}</span>
            <Icon name="close" />
          </button>
        );
      })}
    </p>
  );
}

export function relationText(relation: PathsQueryState["without"][number]): string {
  const text = relationCatalog.value.get(relation)?.text;
  return text === undefined ? relation : runOf(text, language.value).text;
}
