import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { SearchDocument } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { KindMark } from "../../panels/kind-mark.tsx";
import { SearchBox } from "../../panels/search-box.tsx";
import { ThingLink } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import { usePageHead } from "../use-page-head.ts";

/** An id without a thing: says so, and looks for what the slug, which is mostly pinyin, may have meant. */
export function UnknownThing({ id }: { readonly id: string }): JSX.Element {
  const { route } = useLocation();
  const words = t().thing;
  usePageHead({ title: words.unknownTitle, isMissing: true });
  const guess = id
    .replace(/^[a-z-]+:/, "")
    .replaceAll(/[-_:/]+/g, " ")
    .trim()
    .slice(0, 60);
  const hits = useGuess(guess);
  return (
    <div class="page unknown-thing">
      <h1>{words.unknownTitle}</h1>
      <p class="breakable">{words.unknown(id.slice(0, 120))}</p>
      {hits.length > 0 && (
        <section>
          <h2>{words.near}</h2>
          <ul class="plain-list">
            {hits.map(({ node }) => (
              <li key={node.id}>
                <KindMark kind={node.kind} /> <ThingLink thing={node} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{words.searchInstead}</h2>
      <SearchBox
        label={t().search.label}
        placeholder={t().search.placeholder}
        onPick={(thing) => route(linkTo.thing(thing.id))}
      />
    </div>
  );
}

/** What the whole slug may mean, else what its first word may mean. */
function useGuess(guess: string) {
  const [first = ""] = guess.split(" ");
  const whole = useAnswer(SearchDocument, guess === "" ? null : { query: guess, first: 6, kinds: null });
  const isNone = whole.answer?.data.search?.edges.length === 0;
  const part = useAnswer(
    SearchDocument,
    isNone && first !== guess && first.length > 1 ? { query: first, first: 6, kinds: null } : null,
  );
  return (isNone ? part : whole).answer?.data.search?.edges ?? [];
}
