import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KindMark } from "../../panels/kind-mark.tsx";
import { StepLine, StepList } from "../../panels/step-list.tsx";
import { Name, ThingLink, Words } from "../../panels/words.tsx";
import { formatDate, formatScore } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Opportunity, OpportunityAnswer } from "./opportunity-list.tsx";
import { CautionList } from "./caution-list.tsx";
import { DecisionHistory, StateLabel } from "./pipeline-state.tsx";
import { StaffActions } from "./staff-actions.tsx";
import { TermBars } from "./term-bars.tsx";
import { usePipeline, type Pipeline } from "./use-pipeline.ts";

interface OpportunityCardProps {
  readonly item: Opportunity;
  readonly answer: OpportunityAnswer;
  /** Its place in the list; hubs stand apart and have none. */
  readonly rank: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Some paths are pointed at; undefined when none are any more. */
  readonly onPoint: (paths: Opportunity["paths"] | undefined) => void;
}

/** The sentence first, then what speaks against it; numbers and paths when it is opened. */
export function OpportunityCard({ item, answer, rank, isOpen, onToggle, onPoint }: OpportunityCardProps): JSX.Element {
  const words = t().opportunities;
  const { source, target, sentence } = item;
  const band = answer.model.bands.find(({ name }) => name === item.band);
  const control = usePipeline(item, rank, answer);
  const card = useRef<HTMLLIElement>(null);
  const wasOpenAtFirst = useRef(isOpen);
  useEffect(() => {
    if (wasOpenAtFirst.current) card.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <li class={isOpen ? "opportunity is-open" : "opportunity"} ref={card}>
      <p class="opportunity-rank number" aria-hidden="true">
        {rank}
      </p>
      <div class="opportunity-body">
        <h2>
          <span class="opportunity-end">
            <KindMark kind={source.kind} />
            <Name thing={source} isShort />
          </span>{" "}
          <span class="opportunity-and" aria-hidden="true">
            —
          </span>{" "}
          <span class="opportunity-end">
            <KindMark kind={target.kind} />
            <Name thing={target} isShort />
          </span>{" "}
          {item.isNew && <span class="state-label">{words.isNew}</span>} <StateLabel pipeline={control.pipeline} />
        </h2>
        <p class="opportunity-sentence">
          <Words text={sentence} />
        </p>
        <CautionList item={item} />
        {band !== undefined && (
          <p class="opportunity-band">
            <span class="opportunity-band-name">{words.band(band.name)}</span> <Words text={band.text} />
          </p>
        )}
        <CardFoot item={item} isOpen={isOpen} onToggle={onToggle} />
        <StaffActions control={control} />
        {isOpen && <Reasons item={item} pipeline={control.pipeline} onPoint={onPoint} />}
      </div>
    </li>
  );
}

function CardFoot({ item, isOpen, onToggle }: Pick<OpportunityCardProps, "item" | "isOpen" | "onToggle">): JSX.Element {
  const words = t().opportunities;
  const { score, introducer, asOf } = item;
  return (
    <p class="opportunity-meta">
      <button type="button" class="link-button" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? words.close : words.open}
      </button>
      <span title={words.scoreLabel(formatScore(score, language.value))}>
        {words.score} <span class="number">{formatScore(score, language.value)}</span>
      </span>
      {introducer !== null && (
        <span>
          {words.introducer} <ThingLink thing={introducer} isShort />
        </span>
      )}
      {asOf !== null && <span>{words.asOf(formatDate(asOf, language.value))}</span>}
      <a href={`${item.brief}&lang=${language.value}`} target="_blank" rel="noreferrer">
        {t().pipeline.brief}
      </a>
    </p>
  );
}

interface ReasonsProps extends Pick<OpportunityCardProps, "item" | "onPoint"> {
  readonly pipeline: Pipeline;
}

function Reasons({ item, pipeline, onPoint }: ReasonsProps): JSX.Element {
  const words = t().opportunities;
  return (
    <div class="reasons">
      <h3>{words.paths}</h3>
      <ol class="path-list">
        {item.paths.map((path, index) => (
          <li
            key={index}
            class="path-item"
            onPointerEnter={() => onPoint([path])}
            onPointerLeave={() => onPoint(undefined)}
            onFocusIn={() => onPoint([path])}
            onFocusOut={() => onPoint(undefined)}
          >
            <details>
              <summary>
                <StepLine steps={path.steps} />
                <span class="path-sentence">
                  <Words text={path.sentence} />
                </span>
                <span class="path-meta">{t().paths.showSteps}</span>
              </summary>
              <StepList steps={path.steps} />
            </details>
          </li>
        ))}
      </ol>
      <TermBars item={item} />
      <DecisionHistory pipeline={pipeline} />
    </div>
  );
}
