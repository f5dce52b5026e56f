import type { JSX } from "preact";
import { OverviewDocument, type OverviewQuery } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { InLanguage } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";

type Overview = NonNullable<OverviewQuery["overview"]>;
type Alliance = Overview["alliances"][number];

/** Pairs of alliances that share members, of different industries first: there is always something to see. */
export function examplePairs({ alliances, links }: Overview, most: number): readonly (readonly [Alliance, Alliance])[] {
  const byId = new Map(alliances.map((alliance) => [alliance.id, alliance]));
  const used = new Set<string>();
  const pairs = links.flatMap(({ fromId, toId, sharedMembers }) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    if (from === undefined || to === undefined) return [];
    return [{ from, to, weight: sharedMembers + (from.industryId === to.industryId ? 0 : 10) }];
  });
  pairs.sort((a, b) => b.weight - a.weight || a.from.id.localeCompare(b.from.id) || a.to.id.localeCompare(b.to.id));
  return pairs
    .filter(({ from, to }) => {
      if (used.has(from.id) || used.has(to.id)) return false;
      used.add(from.id).add(to.id);
      return true;
    })
    .slice(0, most)
    .map(({ from, to }): readonly [Alliance, Alliance] => [from, to]);
}

export function PathExamples(): JSX.Element {
  const asked = useAnswer(OverviewDocument, {});
  const overview = asked.answer?.data.overview;
  const pairs = overview === undefined || overview === null ? [] : examplePairs(overview, 4);
  return (
    <section class="path-examples">
      <p class="soft">{t().paths.needTwo}</p>
      {pairs.length > 0 && (
        <>
          <h2 class="small-heading">{t().paths.examples}</h2>
          <ul class="chip-list">
            {pairs.map(([from, to]) => (
              <li key={`${from.id} ${to.id}`}>
                <a class="chip" href={linkTo.paths({ from: from.id, to: to.id })}>
                  <InLanguage run={runOf(from.shortName, language.value)} />
                  <span aria-hidden="true">—</span>
                  <InLanguage run={runOf(to.shortName, language.value)} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
