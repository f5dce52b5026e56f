import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { Icon } from "../panels/icon.tsx";
import { Empty } from "../panels/states.tsx";
import { ThingPicker } from "../panels/thing-picker.tsx";
import { linkTo } from "../routes.ts";
import { relationCatalog } from "../state/relation-catalog.ts";
import { t } from "../text/messages.ts";
import { PathExamples } from "./paths/path-examples.tsx";
import { PathOptions } from "./paths/path-options.tsx";
import { PathResults } from "./paths/path-results.tsx";
import { readPathsQuery, writePathsQuery, type PathsQueryState } from "./paths/paths-query.ts";
import "./paths-page.css";
import { UnknownIds } from "./unknown-ids.tsx";
import { isUnknown, useThings } from "./use-things.ts";
import { useTitle } from "./use-page-head.ts";

export function PathsPage(): JSX.Element {
  const { query, route } = useLocation();
  const state = readPathsQuery(query, (name) => relationCatalog.value.size === 0 || relationCatalog.value.has(name));
  const [from, to] = useThings([state.from, state.to]);
  const words = t().paths;
  useTitle(words.title);
  // Another question has other kinds of paths.
  const change = (next: Partial<PathsQueryState>): void =>
    route(linkTo.paths(writePathsQuery({ ...state, kind: undefined, ...next })));
  const isSame = state.from !== undefined && state.from === state.to;
  const unknown = [state.from, state.to].filter((id, index) => isUnknown(id, index === 0 ? from : to));
  return (
    <div class="page paths-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <div class="path-ends">
        <ThingPicker
          label={words.from}
          placeholder={words.pick}
          thing={from}
          onPick={({ id }) => change({ from: id })}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={words.swap}
          title={words.swap}
          disabled={state.from === undefined && state.to === undefined}
          onClick={() => change({ from: state.to, to: state.from })}
        >
          <Icon name="swap" />
        </button>
        <ThingPicker label={words.to} placeholder={words.pick} thing={to} onPick={({ id }) => change({ to: id })} />
      </div>
      {isSame && (
        <Empty title={words.same}>
          <p>{words.sameHint}</p>
        </Empty>
      )}
      <UnknownIds ids={unknown} />
      {!isSame && unknown.length === 0 && state.from !== undefined && state.to !== undefined && (
        <>
          <PathOptions state={state} onChange={change} />
          <PathResults state={state} from={state.from} to={state.to} onChange={change} />
        </>
      )}
      {(state.from === undefined || state.to === undefined) && <PathExamples />}
    </div>
  );
}
