import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { OpportunitiesDocument } from "../../api/generated/graphql.ts";
import type { Thing } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Answered } from "../../panels/states.tsx";
import { ThingLink, Words } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";

const most = 3;

/**
 * Whom the thing might work with, and the way to all of it. Ranking takes longer than reading, so it is asked for once
 * the page is there.
 */
export function ThingOpportunities({ thing }: { readonly thing: Thing }): JSX.Element {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  const conditions = {
    of: thing.id,
    kind: null,
    crossIndustry: true,
    strict: false,
    novelty: 0,
    fellows: false,
    arrange: "VARIED" as const,
    first: most,
  };
  const asked = useAnswer(OpportunitiesDocument, isThere ? conditions : null);
  const words = t().thing;
  return (
    <section class="thing-opportunities" aria-labelledby="opportunities">
      <h2 id="opportunities">{words.opportunities}</h2>
      {isThere && (
        <Answered asked={asked} part={({ opportunities }) => opportunities} lines={3}>
          {({ items, abstention }) =>
            items.length === 0 ? (
              <p class="soft">{abstention === null ? words.noOpportunities : <Words text={abstention} />}</p>
            ) : (
              <ul class="plain-list">
                {items.slice(0, most).map(({ id, target, sentence }) => (
                  <li key={id}>
                    <p>
                      <KindMark kind={target.kind} /> <ThingLink thing={target} />
                    </p>
                    <p class="soft small">
                      <Words text={sentence} />
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      )}
      <p>
        <a class="arrow-link" href={linkTo.opportunities({ of: thing.id })}>
          {words.allOpportunities}
        </a>
      </p>
    </section>
  );
}
