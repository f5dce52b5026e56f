import type { JSX } from "preact";
import { PathItem } from "../../panels/path-item.tsx";
import { SuggestionCard, SuggestionEnd } from "../../panels/suggestion-card.tsx";
import { Name, ThingLink, Words } from "../../panels/words.tsx";
import { formatDate } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Opportunity, OpportunityAnswer } from "./suggestion.ts";
import { CautionList } from "./caution-list.tsx";
import { DecisionHistory, StateLabel } from "./pipeline-state.tsx";
import { StaffActions } from "./staff-actions.tsx";
import { TermBars } from "./term-bars.tsx";
import { usePipeline, type Decided, type Pipeline } from "./use-pipeline.ts";

interface OpportunityCardProps {
  readonly item: Opportunity;
  readonly answer: OpportunityAnswer;
  /** Its place in the list; hubs stand apart and have none. */
  readonly rank: number | undefined;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  readonly onToggle: () => void;
  readonly onCompare: () => void;
  readonly onDecided: (decided: Decided) => void;
  /** Some paths are pointed at; undefined when none are any more. */
  readonly onPoint: (paths: Opportunity["paths"] | undefined) => void;
}

export function OpportunityCard(props: OpportunityCardProps): JSX.Element {
  const { item, answer, rank, isOpen, onToggle, onDecided, onPoint } = props;
  const { sentence, score } = item;
  const control = usePipeline(item, rank, { answer, onDecided });
  return (
    <SuggestionCard
      rank={rank}
      heading={<Pair item={item} pipeline={control.pipeline} />}
      sentence={sentence}
      notes={
        <>
          <CautionList item={item} />
          <Band item={item} answer={answer} />
        </>
      }
      score={score}
      foot={<CardFoot {...props} />}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <StaffActions control={control} />
      {isOpen && <Reasons item={item} pipeline={control.pipeline} onPoint={onPoint} />}
    </SuggestionCard>
  );
}

function Pair({
  item: { source, target, isNew },
  pipeline,
}: {
  readonly item: Opportunity;
  readonly pipeline: Pipeline;
}) {
  return (
    <>
      <SuggestionEnd thing={source}>
        <Name thing={source} isShort />
      </SuggestionEnd>{" "}
      <span class="opportunity-and" aria-hidden="true">
        —
      </span>{" "}
      <SuggestionEnd thing={target}>
        <Name thing={target} isShort />
      </SuggestionEnd>{" "}
      {isNew && <span class="state-label">{t().opportunities.isNew}</span>} <StateLabel pipeline={pipeline} />
    </>
  );
}

function Band({ item, answer }: Pick<OpportunityCardProps, "item" | "answer">): JSX.Element | null {
  const band = answer.model.bands.find(({ name }) => name === item.band);
  if (band === undefined) return null;
  return (
    <p class="opportunity-band">
      <span class="opportunity-band-name">{t().opportunities.band(band.name)}</span> <Words text={band.text} />
    </p>
  );
}

function CardFoot({ item, isCompared, onCompare }: OpportunityCardProps): JSX.Element {
  const words = t().opportunities;
  const { introducer, asOf } = item;
  return (
    <>
      {introducer !== null && (
        <span>
          {words.introducer} <ThingLink thing={introducer} isShort />
        </span>
      )}
      {asOf !== null && <span>{words.asOf(formatDate(asOf, language.value))}</span>}
      <a href={`${item.brief}&lang=${language.value}`} target="_blank" rel="noreferrer">
        {t().pipeline.brief}
      </a>
      <label class="check">
        <input type="checkbox" checked={isCompared} onChange={onCompare} />
        {words.compare}
      </label>
    </>
  );
}

interface ReasonsProps extends Pick<OpportunityCardProps, "item" | "onPoint"> {
  readonly pipeline: Pipeline;
}

function Reasons({ item, pipeline, onPoint }: ReasonsProps): JSX.Element {
  return (
    <div class="reasons">
      <h3>{t().opportunities.paths}</h3>
      <ol class="path-list">
        {item.paths.map((path, index) => (
          <PathItem key={index} path={path} onPoint={(isPointedAt) => onPoint(isPointedAt ? [path] : undefined)} />
        ))}
      </ol>
      <TermBars item={item} />
      <DecisionHistory pipeline={pipeline} />
    </div>
  );
}
