import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Bilingual, Thing } from "../api/shapes.ts";
import { formatScore } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { KindMark } from "./kind-mark.tsx";
import { Words } from "./words.tsx";
import "./suggestion-card.css";

interface SuggestionCardProps {
  /** Its place in the list; what stands apart has none. */
  readonly rank: number | undefined;
  readonly heading: ComponentChildren;
  readonly sentence: Bilingual;
  /** What stands between the sentence and the foot: cautions, the band. */
  readonly notes: ComponentChildren;
  readonly score: number;
  /** What the foot holds beside opening and score. */
  readonly foot?: ComponentChildren;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Below the foot: what can be done, and the reasons when it is open. */
  readonly children: ComponentChildren;
}

/** The sentence first, then what speaks against it; numbers and paths when it is opened. */
export function SuggestionCard(props: SuggestionCardProps): JSX.Element {
  const { rank, heading, sentence, notes, score, foot, isOpen, onToggle, children } = props;
  const words = t().opportunities;
  const card = useRef<HTMLLIElement>(null);
  const wasOpenAtFirst = useRef(isOpen);
  useEffect(() => {
    if (wasOpenAtFirst.current) card.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <li class={isOpen ? "opportunity is-open" : "opportunity"} ref={card} tabIndex={-1}>
      <p class="opportunity-rank number" aria-hidden="true">
        {rank}
      </p>
      <div class="opportunity-body">
        <h2>{heading}</h2>
        <p class="opportunity-sentence">
          <Words text={sentence} />
        </p>
        {notes}
        <p class="opportunity-meta">
          <button type="button" class="link-button" aria-expanded={isOpen} aria-keyshortcuts="O" onClick={onToggle}>
            {isOpen ? words.close : words.open}
          </button>
          <span title={words.scoreLabel(formatScore(score, language.value))}>
            {words.score} <span class="number">{formatScore(score, language.value)}</span>
          </span>
          {foot}
        </p>
        {children}
      </div>
    </li>
  );
}

/** One of those whom a suggestion is about, in its heading. */
export function SuggestionEnd({ thing, children }: { readonly thing: Thing; readonly children: ComponentChildren }) {
  return (
    <span class="opportunity-end">
      <KindMark kind={thing.kind} />
      {children}
    </span>
  );
}
