import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useAnswer } from "../../api/use-answer.ts";
import { usePageHead } from "../use-page-head.ts";
import { ActiveConditions } from "./active-conditions.tsx";
import { FacetRail } from "./facet-rail.tsx";
import { ListFoot } from "./list-foot.tsx";
import "./list-page.css";
import { FirstRows } from "./list-rows.tsx";
import { readListState, writeListState, type ListState } from "./list-state.ts";
import { ListTools } from "./list-tools.tsx";
import { variablesOf, type ThingList } from "./thing-list.ts";

interface ListPageProps<Data, Filter, Row> {
  readonly list: ThingList<Data, Filter, Row>;
}

/** A list with facets. All that narrows it stands in the address, so that links do the work, with a program or without. */
export function ListPage<Data extends object, Filter, Row extends { readonly id: string }>({
  list,
}: ListPageProps<Data, Filter, Row>): JSX.Element {
  const { query } = useLocation();
  const state = readListState(list, query);
  const { title, intro } = list.words();
  usePageHead({ title, description: intro });
  const variables = variablesOf(list, state, { after: state.after, withFacets: true });
  const asked = useAnswer(list.document, variables);
  const facets = (asked.answer === undefined ? undefined : list.listOf(asked.answer.data)?.facets) ?? {};
  const link = (next: ListState, after?: string | null): string => list.link(writeListState(list, next, after));
  return (
    <div class="page list-page">
      <header class="page-header">
        <h1>{title}</h1>
        <p class="intro">{intro}</p>
      </header>
      <div class="list-layout">
        <FacetRail definition={list} state={state} facets={facets} link={link} />
        <div class="list-main">
          <ListTools list={list} state={state} />
          <ActiveConditions definition={list} state={state} facets={facets} link={link} />
          <FirstRows key={JSON.stringify(variables)} list={list} state={state} asked={asked} link={link} />
          <ListFoot list={list} state={state} />
        </div>
      </div>
    </div>
  );
}
