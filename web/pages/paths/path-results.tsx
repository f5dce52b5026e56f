import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { PathsDocument, type PathsQuery, type RelationType } from "../../api/generated/graphql.ts";
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
import { relationText } from "./path-options.tsx";
import { hopChoices, type PathsQueryState } from "./paths-query.ts";

interface PathResultsProps {
  readonly state: PathsQueryState;
  readonly from: string;
  readonly to: string;
  readonly onChange: (next: Partial<PathsQueryState>) => void;
}

const mostPaths = 12;

export function PathResults({ state, from, to, onChange }: PathResultsProps): JSX.Element {
  const { maxHops, allowsHubs, without } = state;
  const asked = useAnswer(PathsDocument, {
    from,
    to,
    maxHops,
    first: mostPaths,
    excludeRelations: without.length === 0 ? null : without,
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
        {state.without.length > 0 && (
          <button type="button" class="button" onClick={() => onChange({ without: [] })}>
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
  useEffect(() => {
    store.highlight.value = undefined;
    store.replace(showPaths(answer.paths, isWide ? "right" : "down"));
  }, [answer, isWide]);
  const relations = [
    ...new Set(answer.paths.flatMap(({ steps }) => steps.flatMap(({ tie }) => (tie === null ? [] : [tie.relation])))),
  ];
  return (
    <div class="path-results">
      <p class="soft" role="status">
        {words.found(answer.paths.length, answer.searchedHops)}
        {answer.hubDegree !== null && <> · {words.avoided(answer.hubDegree)}</>}
      </p>
      <div class="path-columns">
        <ol class="path-list">
          {answer.paths.map((path, index) => (
            <PathItem
              key={index}
              path={path}
              note={words.steps(path.length)}
              onPoint={(isPointedAt) => {
                store.highlight.value = isPointedAt ? highlightOf([path]) : undefined;
              }}
            />
          ))}
        </ol>
        <div class="path-graph">
          <LanesPanel store={store} label={words.graph} rows={answer.paths.length} />
        </div>
      </div>
      <Without relations={relations} state={state} onChange={onChange} />
    </div>
  );
}

interface WithoutProps extends Pick<PathResultsProps, "state" | "onChange"> {
  readonly relations: readonly RelationType[];
}

function Without({ relations, state, onChange }: WithoutProps): JSX.Element {
  return (
    <section class="without">
      <h2 class="small-heading">{t().paths.without}</h2>
      <ul class="chip-list">
        {relations.map((relation) => (
          <li key={relation}>
            <button type="button" class="chip" onClick={() => onChange({ without: [...state.without, relation] })}>
              {relationText(relation)}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft small">{t().paths.weak}</p>
    </section>
  );
}
