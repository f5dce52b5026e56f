import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect } from "preact/hooks";
import { AllianceFacetsDocument, AlliancesDocument, type AllianceFilter } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, Empty } from "../panels/states.tsx";
import { linkTo } from "../routes.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { ActiveFilters, AllianceFilters, facetChoices } from "./alliances/alliance-filters.tsx";
import { AllianceRow } from "./alliances/alliance-row.tsx";
import { filterOf, readAlliancesQuery, writeAlliancesQuery, type AlliancesState } from "./alliances/alliances-query.ts";
import "./alliances-page.css";
import { usePageHead } from "./use-page-head.ts";

const pageSize = 30;

export function AlliancesPage(): JSX.Element {
  const { query, route } = useLocation();
  const state = readAlliancesQuery(query);
  const facets = facetChoices(useAnswer(AllianceFacetsDocument, {}).answer?.data);
  const words = t().alliances;
  usePageHead({ title: words.title, description: words.intro });
  const change = (next: Partial<AlliancesState>): void =>
    route(linkTo.alliances(writeAlliancesQuery({ ...state, ...next })), true);
  const pages = useSignal(1);
  const filter = filterOf(state);
  const question = JSON.stringify([filter, state.order]);
  useEffect(() => {
    pages.value = 1;
  }, [question]);
  return (
    <div class="page alliances-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <AllianceFilters state={state} facets={facets} onChange={change} />
      <AlliancePage
        filter={filter}
        state={state}
        after={null}
        pagesLeft={pages.value}
        onMore={() => {
          pages.value += 1;
        }}
      >
        <ActiveFilters state={state} facets={facets} onChange={change} />
      </AlliancePage>
    </div>
  );
}

interface AlliancePageProps {
  readonly filter: AllianceFilter;
  readonly state: AlliancesState;
  readonly after: string | null;
  readonly pagesLeft: number;
  readonly onMore: () => void;
  readonly children?: JSX.Element;
}

/** One page of the list, and below it the next, whose place only this one knows. */
function AlliancePage(props: AlliancePageProps): JSX.Element {
  const { filter, state, after, pagesLeft, onMore, children } = props;
  const asked = useAnswer(AlliancesDocument, { filter, orderBy: state.order, first: pageSize, after });
  const words = t().alliances;
  return (
    <Answered asked={asked} part={({ alliances }) => alliances} lines={8}>
      {(alliances) => (
        <>
          {after === null && (
            <div class="list-head">
              <p role="status" class="list-count">
                {words.count(formatNumber(alliances.totalCount, language.value))}
              </p>
              {children}
            </div>
          )}
          {alliances.totalCount === 0 && (
            <Empty title={words.none}>
              <p>{words.noneHint}</p>
            </Empty>
          )}
          <ul class="alliance-list">
            {alliances.nodes.map((alliance) => (
              <AllianceRow key={alliance.id} alliance={alliance} />
            ))}
          </ul>
          {alliances.pageInfo.hasNextPage && pagesLeft === 1 && (
            <button type="button" class="button" onClick={onMore}>
              {words.more}
            </button>
          )}
          {alliances.pageInfo.hasNextPage && pagesLeft > 1 && (
            <AlliancePage {...props} after={alliances.pageInfo.endCursor} pagesLeft={pagesLeft - 1} />
          )}
        </>
      )}
    </Answered>
  );
}
