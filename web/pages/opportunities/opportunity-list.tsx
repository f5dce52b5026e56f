import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { OpportunitiesQuery } from "../../api/generated/graphql.ts";
import { LanesPanel } from "../../panels/lanes-panel.tsx";
import { Empty } from "../../panels/states.tsx";
import { Words } from "../../panels/words.tsx";
import { groupOf } from "../../state/relation-catalog.ts";
import { createSceneStore } from "../../state/scene-store.ts";
import { emptyScene } from "../../state/scene.ts";
import { showOpportunity } from "../../state/show-opportunity.ts";
import { highlightOf } from "../../state/show-paths.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { useIsWide } from "../../panels/use-is-wide.ts";
import { HubShelf } from "./hub-shelf.tsx";
import { ModelNote } from "./model-note.tsx";
import { OpportunityCard } from "./opportunity-card.tsx";
import { useShowings } from "./use-showings.ts";

export type OpportunityAnswer = NonNullable<OpportunitiesQuery["opportunities"]>;
export type Opportunity = OpportunityAnswer["items"][number];

interface OpportunityListProps {
  readonly answer: OpportunityAnswer;
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

export function OpportunityList({ answer, openId, onOpen }: OpportunityListProps): JSX.Element {
  const words = t().opportunities;
  const { items, hubs } = answer;
  const opened = [...items, ...hubs].find(({ id }) => id === openId);
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
      onToggle={() => onOpen(item === opened ? undefined : item.id)}
      onPoint={light}
    />
  );
  return (
    <div class="opportunity-results">
      <Summary answer={answer} />
      {openId !== undefined && opened === undefined && items.length + hubs.length > 0 && (
        <p class="notice">{words.gone}</p>
      )}
      <div class={opened === undefined ? "opportunity-columns" : "opportunity-columns is-split"}>
        <div class="opportunity-shelves">
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
    </div>
  );
}

/** How much was found, or that there is too little to say anything. */
function Summary({ answer }: { readonly answer: OpportunityAnswer }): JSX.Element {
  const words = t().opportunities;
  const { items, hubs, abstention, consideredCount, ruledOutCount, hiddenCount } = answer;
  if (items.length + hubs.length === 0) {
    return (
      <Empty title={words.none}>
        {abstention !== null && (
          <p>
            <Words text={abstention} />
          </p>
        )}
      </Empty>
    );
  }
  return (
    <>
      <p class="soft" role="status">
        {words.count(items.length, formatNumber(consideredCount, language.value))}
        {ruledOutCount > 0 && <> · {words.ruledOut(formatNumber(ruledOutCount, language.value))}</>}
        {hiddenCount > 0 && <> · {t().pipeline.hidden(hiddenCount)}</>}
      </p>
      {abstention !== null && (
        <p class="notice">
          {words.thin}: <Words text={abstention} />
        </p>
      )}
    </>
  );
}
