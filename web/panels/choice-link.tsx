import type { JSX } from "preact";
import { formatNumber } from "../text/format.ts";
import { language } from "../text/messages.ts";
import type { Run } from "../text/name.ts";
import { InLanguage } from "./words.tsx";
import "./choice-link.css";

interface ChoiceLinkProps {
  /** How it looks: a chip among others, or a line of a rail. */
  readonly look: "chip" | "facet-choice";
  readonly run: Run;
  /** How many things it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly href: string;
}

/** One choice of a filter with the number that it would leave; what is chosen is taken back by the same link. */
export function ChoiceLink({ look, run, count, isChosen, href }: ChoiceLinkProps): JSX.Element {
  return (
    <a class={look} href={href} rel="nofollow" {...(isChosen ? { "aria-current": "true" as const } : {})}>
      <span class="choice-name">
        <InLanguage run={run} />
      </span>
      <span class="choice-count number">{formatNumber(count, language.value)}</span>
    </a>
  );
}
