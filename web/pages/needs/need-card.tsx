import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { KindMark } from "../../panels/kind-mark.tsx";
import { StepLine, StepList } from "../../panels/step-list.tsx";
import { ThingLink, Words } from "../../panels/words.tsx";
import { formatScore } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { TermBars } from "../opportunities/term-bars.tsx";
import type { NeedItem } from "./need-results.tsx";

interface NeedCardProps {
  readonly item: NeedItem;
  readonly rank: number;
}

/** Who can do it and why in a sentence; numbers and paths when it is opened. */
export function NeedCard({ item, rank }: NeedCardProps): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const words = t().opportunities;
  const { partner, sentence, cautions, score } = item;
  return (
    <li class={isOpen ? "opportunity is-open" : "opportunity"}>
      <p class="opportunity-rank number" aria-hidden="true">
        {rank}
      </p>
      <div class="opportunity-body">
        <h2>
          <span class="opportunity-end">
            <KindMark kind={partner.kind} />
            <ThingLink thing={partner} isShort />
          </span>
        </h2>
        <p class="opportunity-sentence">
          <Words text={sentence} />
        </p>
        {cautions.length > 0 && (
          <ul class="cautions" aria-label={words.cautions}>
            {cautions.map(({ code, text }) => (
              <li key={code}>
                <Words text={text} />
              </li>
            ))}
          </ul>
        )}
        <p class="opportunity-meta">
          <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? words.close : words.open}
          </button>
          <span title={words.scoreLabel(formatScore(score, language.value))}>
            {words.score} <span class="number">{formatScore(score, language.value)}</span>
          </span>
        </p>
        {isOpen && <Reasons item={item} />}
      </div>
    </li>
  );
}

function Reasons({ item }: Pick<NeedCardProps, "item">): JSX.Element {
  return (
    <div class="reasons">
      <h3>{t().opportunities.paths}</h3>
      <ol class="path-list">
        {item.paths.map(({ steps, sentence }, index) => (
          <li key={index} class="path-item">
            {steps.length > 1 ? (
              <details>
                <summary>
                  <StepLine steps={steps} />
                  <span class="path-meta">{t().paths.showSteps}</span>
                </summary>
                <StepList steps={steps} />
              </details>
            ) : (
              <p class="path-sentence">
                <Words text={sentence} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <TermBars item={item} />
    </div>
  );
}
