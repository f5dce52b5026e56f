import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { LanesPanel } from "../../panels/lanes-panel.tsx";
import { SuggestionSummary } from "../../panels/suggestion-summary.tsx";
import { groupOf } from "../../state/relation-catalog.ts";
import { createSceneStore } from "../../state/scene-store.ts";
import { emptyScene } from "../../state/scene.ts";
import { showOpportunity } from "../../state/show-opportunity.ts";
import { highlightOf } from "../../state/show-paths.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { useIsWide } from "../../panels/use-is-wide.ts";
import { staff } from "../../state/staff.ts";
import { pressCardKey } from "./card-keys.ts";
import { CompareTable, mostCompared } from "./compare-table.tsx";
import { DecisionToast } from "./decision-toast.tsx";
import { HubShelf } from "./hub-shelf.tsx";
import { ModelNote } from "./model-note.tsx";
import { OpportunityCard } from "./opportunity-card.tsx";
import type { Opportunity, OpportunityAnswer } from "./suggestion.ts";
import type { Decided } from "./use-pipeline.ts";
import { useShowings } from "./use-showings.ts";

interface OpportunityListProps {
  readonly answer: OpportunityAnswer;
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Those that are read side by side. */
  readonly comparedIds: readonly string[];
  readonly onCompare: (ids: readonly string[]) => void;
}

export function OpportunityList(props: OpportunityListProps): JSX.Element {
  const { answer, openId, onOpen, comparedIds, onCompare } = props;
  const words = t().opportunities;
  const { items, hubs } = answer;
  const all = [...items, ...hubs];
  const decided = useSignal<Decided | undefined>(undefined);
  const compared = all.filter(({ id }) => comparedIds.includes(id));
  const opened = all.find(({ id }) => id === openId);
  const store = useMemo(() => createSceneStore(groupOf), []);
  const isWide = useIsWide(700);
  useEffect(() => {
    store.highlight.value = undefined;
    store.replace(opened === undefined ? emptyScene : showOpportunity(opened, isWide ? "right" : "down"));
  }, [opened, isWide]);
  useShowings(items, answer.model);
  const light = (paths: Opportunity["paths"] | undefined): void => {
    store.highlight.value = paths === undefined ? undefined : highlightOf(paths);
  };
  const cardOf = (item: Opportunity, rank: number | undefined): JSX.Element => (
    <OpportunityCard
      key={item.id}
      item={item}
      answer={answer}
      rank={rank}
      isOpen={item === opened}
      isCompared={compared.includes(item)}
      onToggle={() => onOpen(item === opened ? undefined : item.id)}
      onCompare={() => onCompare(toggleCompared(compared, item))}
      onDecided={(done) => {
        decided.value = done;
      }}
      onPoint={light}
    />
  );
  return (
    <div class="opportunity-results">
      <Summary answer={answer} />
      {openId !== undefined && opened === undefined && all.length > 0 && <p class="notice">{words.gone}</p>}
      {compared.length === 1 && <p class="soft small">{words.compareMore(mostCompared)}</p>}
      {compared.length > 1 && <CompareTable items={compared} onClear={() => onCompare([])} />}
      <KeyHint />
      <div class={opened === undefined ? "opportunity-columns" : "opportunity-columns is-split"}>
        <div class="opportunity-shelves" onKeyDown={pressCardKey}>
          <ol class="opportunity-list">{items.map((item, index) => cardOf(item, index + 1))}</ol>
          {hubs.length > 0 && (
            <HubShelf answer={answer} holdsOpened={opened !== undefined && hubs.includes(opened)}>
              {hubs.map((item) => cardOf(item, undefined))}
            </HubShelf>
          )}
        </div>
        {opened !== undefined && (
          <div class="opportunity-graph">
            <LanesPanel store={store} label={words.graph} rows={opened.paths.length} />
          </div>
        )}
      </div>
      <ModelNote model={answer.model} />
      {decided.value !== undefined && (
        <DecisionToast
          decided={decided.value}
          onGone={() => {
            decided.value = undefined;
          }}
        />
      )}
    </div>
  );
}

/** One more than can be read pushes the first one out. */
function toggleCompared(compared: readonly Opportunity[], { id }: Opportunity): readonly string[] {
  const ids = compared.map((item) => item.id);
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(-mostCompared);
}

/** Keys are for those who decide on many; a phone has none. */
function KeyHint(): JSX.Element | null {
  const isWide = useIsWide(700);
  if (staff.value === undefined || !isWide) return null;
  return <p class="soft small key-hint">{t().pipeline.keys}</p>;
}

function Summary({ answer }: { readonly answer: OpportunityAnswer }): JSX.Element {
  const words = t().opportunities;
  const { items, hubs, abstention, consideredCount, ruledOutCount, hiddenCount } = answer;
  return (
    <SuggestionSummary
      none={words.none}
      isEmpty={items.length + hubs.length === 0}
      abstention={abstention}
      thin={words.thin}
    >
      {words.count(items.length, formatNumber(consideredCount, language.value))}
      {ruledOutCount > 0 && <> · {words.ruledOut(formatNumber(ruledOutCount, language.value))}</>}
      {hiddenCount > 0 && <> · {t().pipeline.hidden(hiddenCount)}</>}
    </SuggestionSummary>
  );
}
