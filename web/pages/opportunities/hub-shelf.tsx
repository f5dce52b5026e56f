import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { t } from "../../text/messages.ts";
import type { OpportunityAnswer } from "./suggestion.ts";
import { useShowings } from "./use-showings.ts";

interface HubShelfProps {
  readonly answer: OpportunityAnswer;
  /** Whether the suggestion that a link points at stands here. */
  readonly holdsOpened: boolean;
  readonly children: ComponentChildren;
}

/** Big hubs fit nearly everybody: kept at hand, closed, below those that fit better; open where there is nothing else. */
export function HubShelf({ answer, holdsOpened, children }: HubShelfProps): JSX.Element {
  const { items, hubs, model } = answer;
  const [isOpen, setIsOpen] = useState(holdsOpened || items.length === 0);
  const words = t().opportunities;
  useShowings(isOpen ? hubs : [], model, { isRanked: false });
  return (
    <details class="hub-shelf" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <h2>{words.hubs}</h2> <span class="soft small">{words.hubsNote(hubs.length)}</span>
      </summary>
      <ul class="opportunity-list">{children}</ul>
    </details>
  );
}
