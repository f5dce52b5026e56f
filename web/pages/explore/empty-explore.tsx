import type { JSX } from "preact";
import { AlliancesDocument } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { SearchBox } from "../../panels/search-box.tsx";
import { Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import type { Explore } from "./use-explore.ts";

interface EmptyExploreProps {
  readonly explore: Explore;
  readonly onPick: (id: string) => void;
}

export function EmptyExplore({ explore, onPick }: EmptyExploreProps): JSX.Element {
  const asked = useAnswer(AlliancesDocument, { filter: {}, orderBy: "DEGREE_DESC", first: 5, after: null });
  const examples = asked.answer?.data.alliances?.nodes ?? [];
  const words = t().graph;
  return (
    <section class="empty-explore">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      {explore.missingCount.value > 0 && <p class="notice">{words.missing(explore.missingCount.value)}</p>}
      <SearchBox
        label={t().search.label}
        placeholder={t().search.placeholder}
        size="large"
        onPick={({ id }) => onPick(id)}
      />
      {examples.length > 0 && (
        <>
          <p class="soft">{words.emptyTry}</p>
          <ul class="chip-list">
            {examples.map((thing) => (
              <li key={thing.id}>
                <a class="chip" href={linkTo.explore(thing.id)}>
                  <Name thing={thing} isShort />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
