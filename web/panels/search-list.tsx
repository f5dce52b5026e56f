import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { SearchQuery } from "../api/generated/graphql.ts";
import type { Thing } from "../api/shapes.ts";
import type { Asked } from "../api/use-answer.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { nameOf } from "../text/name.ts";
import { Highlighted } from "./highlighted.tsx";
import { KindMark } from "./kind-mark.tsx";
import type { SearchHit } from "./use-suggestions.ts";
import { InLanguage } from "./words.tsx";

interface SearchListProps {
  readonly id: string;
  readonly asked: Asked<SearchQuery>;
  readonly query: string;
  readonly isShown: boolean;
  readonly activeIndex: number;
  readonly onPick: (thing: Thing) => void;
}

export function SearchList({ id, asked, query, isShown, activeIndex, onPick }: SearchListProps): JSX.Element {
  const search = asked.answer?.data.search ?? undefined;
  const hits = search?.edges ?? [];
  useEffect(() => {
    document.getElementById(`${id}-${activeIndex}`)?.scrollIntoView({ block: "nearest" });
  }, [activeIndex]);
  return (
    <div class="search-drop" hidden={!isShown}>
      {isShown && <SearchMessage asked={asked} query={query} />}
      <ul id={`${id}-list`} role="listbox" aria-label={t().search.results} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <li
            key={hit.node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === activeIndex}
            class={index === activeIndex ? "search-hit is-active" : "search-hit"}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(hit.node)}
          >
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
      {search !== undefined && search.totalCount > hits.length && (
        <p class="search-foot">{t().search.count(hits.length, formatNumber(search.totalCount, language.value))}</p>
      )}
    </div>
  );
}

function SearchMessage({ asked, query }: Pick<SearchListProps, "asked" | "query">): JSX.Element {
  const { answer, error, isWaiting } = asked;
  const words = t().search;
  const search = answer?.data.search ?? undefined;
  const message = ((): string => {
    if (error !== undefined) return words.failed;
    if (isWaiting) return search === undefined ? words.waiting : "";
    if (search === undefined || search.edges.length === 0) return words.none(query);
    return search.isApproximate ? words.approximate : "";
  })();
  const count = !isWaiting && search !== undefined && search.edges.length > 0 ? words.found(search.edges.length) : "";
  return (
    <>
      {message !== "" && <p class="search-message">{message}</p>}
      <p class="visually-hidden" role="status">
        {message === "" ? count : message}
      </p>
    </>
  );
}

/** The name of the thing; below it the name that was hit, where that is another one. */
function Hit({ hit }: { readonly hit: SearchHit }): JSX.Element {
  const { node, matchedName, highlights } = hit;
  const name = nameOf(node, language.value);
  return (
    <>
      <KindMark kind={node.kind} />
      <span class="search-hit-name">
        {name.text === matchedName ? <Highlighted text={matchedName} ranges={highlights} /> : <InLanguage run={name} />}
        {name.text !== matchedName && (
          <span class="search-hit-also">
            {t().search.also} <Highlighted text={matchedName} ranges={highlights} />
          </span>
        )}
      </span>
      <span class="search-hit-kind">{t().words.kind[node.kind]}</span>
    </>
  );
}
