import type { JSX } from "preact";
import { Icon } from "../../panels/icon.tsx";
import { mostDepth } from "../../state/spotlight.ts";
import { t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";
import { nameIn } from "./name-in.ts";

/** While one thing is in focus: how many steps around it are brought out, and the way out of it. */
export function SpotlightDepth({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { explore, actions } = desk;
  const light = explore.store.spotlight.value;
  const words = t().explorer;
  if (light === undefined) return null;
  return (
    <div class="spotlight-depth">
      <span>
        {words.commands.spotlight} {nameIn(explore.store.scene.value, light.id)}
      </span>
      <div class="segments" role="group" aria-label={words.spotlightDepth}>
        {Array.from({ length: mostDepth }, (_, index) => index + 1).map((depth) => (
          <button
            key={depth}
            type="button"
            aria-pressed={light.depth === depth}
            onClick={() => actions.shine({ id: light.id, depth })}
          >
            {words.spotlightSteps(depth)}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.spotlightEnd}
        title={words.spotlightEnd}
        onClick={() => actions.shine(undefined)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
