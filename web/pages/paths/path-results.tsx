import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { PathsDocument, type PathsQuery } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { LanesPanel } from "../../panels/lanes-panel.tsx";
import { PathItem } from "../../panels/path-item.tsx";
import { Answered, Empty } from "../../panels/states.tsx";
import { Words } from "../../panels/words.tsx";
import { groupOf } from "../../state/relation-catalog.ts";
import { createSceneStore } from "../../state/scene-store.ts";
import { highlightOf, showPaths } from "../../state/show-paths.ts";
import { t } from "../../text/messages.ts";
import { useIsWide } from "../../panels/use-is-wide.ts";
import { LeaveOut } from "./leave-out.tsx";
import { PathKinds } from "./path-kinds.tsx";
import { hopChoices, type PathsQueryState } from "./paths-query.ts";

interface PathResultsProps {
  readonly state: PathsQueryState;
  readonly from: string;
  readonly to: string;
  readonly onChange: (next: Partial<PathsQueryState>) => void;
}

/** So many are asked for, that each kind has some; no more than these are drawn at once. */
const [mostAsked, mostShown] = [30, 12];

export function PathResults({ state, from, to, onChange }: PathResultsProps): JSX.Element {
  const { maxHops, allowsHubs, without, avoiding } = state;
  const asked = useAnswer(PathsDocument, {
    from,
    to,
    maxHops,
    first: mostAsked,
    excludeRelations: without.length === 0 ? null : without,
    excludeIds: avoiding.length === 0 ? null : avoiding,
    avoidHubs: !allowsHubs,
  });
  return (
    <Answered asked={asked} part={({ paths }) => paths} lines={6}>
      {(answer) =>
        answer.paths.length === 0 ? (
          <NoPath answer={answer} state={state} onChange={onChange} />
        ) : (
          <Found answer={answer} state={state} onChange={onChange} />
        )
      }
    </Answered>
  );
}

interface AnswerProps extends Pick<PathResultsProps, "state" | "onChange"> {
  readonly answer: NonNullable<PathsQuery["paths"]>;
}

function NoPath({ answer, state, onChange }: AnswerProps): JSX.Element {
  const words = t().paths;
  const longer = hopChoices.find((hops) => hops > state.maxHops);
  return (
    <Empty title={words.none}>
      <p>{answer.hint === null ? words.noneHint : <Words text={answer.hint} />}</p>
      <p class="button-row">
        {longer !== undefined && (
          <button type="button" class="button" onClick={() => onChange({ maxHops: longer })}>
            {words.tryLonger(longer)}
          </button>
        )}
        {!state.allowsHubs && (
          <button type="button" class="button" onClick={() => onChange({ allowsHubs: true })}>
            {words.tryHubs}
          </button>
        )}
        {(state.without.length > 0 || state.avoiding.length > 0) && (
          <button type="button" class="button" onClick={() => onChange({ without: [], avoiding: [] })}>
            {words.tryAll}
          </button>
        )}
      </p>
    </Empty>
  );
}

function Found({ answer, state, onChange }: AnswerProps): JSX.Element {
  const words = t().paths;
  const store = useMemo(() => createSceneStore(groupOf), []);
  const isWide = useIsWide(700);
  // A kind that a link names may be gone from a newer answer: then all are shown.
  const kind = answer.kinds.find(({ id }) => id === state.kind);
  const paths = useMemo(
    () => answer.paths.filter(({ kindId }) => kind === undefined || kindId === kind.id).slice(0, mostShown),
    [answer, kind],
  );
  useEffect(() => {
    store.highlight.value = undefined;
    store.replace(showPaths(paths, isWide ? "right" : "down"));
  }, [paths, isWide]);
  return (
    <div class="path-results">
      <PathKinds kinds={answer.kinds} chosen={kind?.id} onChoose={(id) => onChange({ kind: id })} />
      <p class="soft" role="status">
        {words.found(paths.length, answer.searchedHops)}
        {answer.hubDegree !== null && <> · {words.avoided(answer.hubDegree)}</>}
      </p>
      <div class="path-columns">
        <ol class="path-list">
          {paths.map((path) => (
            <PathItem
              key={path.steps.map(({ node }) => node.id).join(" ")}
              path={path}
              note={words.steps(path.length)}
              onPoint={(isPointedAt) => {
                store.highlight.value = isPointedAt ? highlightOf([path]) : undefined;
              }}
            />
          ))}
        </ol>
        <div class="path-graph">
          <LanesPanel store={store} label={words.graph} rows={paths.length} />
        </div>
      </div>
      <LeaveOut paths={paths} state={state} onChange={onChange} />
    </div>
  );
}
