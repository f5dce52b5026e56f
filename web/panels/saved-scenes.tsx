import type { JSX } from "preact";
import { linkTo } from "../routes.ts";
import { deleteSavedScene, savedScenes } from "../state/saved-scenes.ts";
import { formatMoment } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { Icon } from "./icon.tsx";
import "./saved-scenes.css";
import { Mixed } from "./words.tsx";

/** Pictures that this browser keeps; each opens as it was. */
export function SavedScenes(): JSX.Element {
  const words = t().explorer;
  const scenes = savedScenes.value;
  return (
    <section class="saved-scenes" aria-label={words.saved}>
      <h2>{words.saved}</h2>
      {scenes.length === 0 ? (
        <p class="soft small">{words.savedNone}</p>
      ) : (
        <ul>
          {scenes.map(({ name, query, savedAt, things }) => (
            <li key={name}>
              <a href={`${linkTo.explore()}?${query}`}>
                <Mixed text={name} />
                <span class="soft small">{words.savedAt(formatMoment(savedAt, language.value), things)}</span>
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={words.deleteSaved(name)}
                title={words.deleteSaved(name)}
                onClick={() => deleteSavedScene(name)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="soft small">{words.savedHint}</p>
    </section>
  );
}
