import type { JSX } from "preact";
import { t } from "../text/messages.ts";

/** What the card of a picture says until a thing is chosen. */
export function ChooseHint(): JSX.Element {
  return (
    <div class="card-body">
      <h2>{t().graph.pickTitle}</h2>
      <p class="soft">{t().graph.pick}</p>
    </div>
  );
}
