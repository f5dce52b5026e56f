import type { JSX } from "preact";
import { linkTo } from "../../routes.ts";
import { InLanguage } from "../../panels/words.tsx";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import type { AllianceOfIndustry, AlliancePair, IndustryPair } from "./industry-links.ts";

/** What stands behind one cell: the alliances themselves. */
export function OpenedPair({ pair: { a, b, existing, possible } }: { readonly pair: IndustryPair }): JSX.Element {
  const words = t().industries;
  const names = [a, b].map(({ name }) => runOf(name, language.value).text);
  return (
    <section class="opened-pair" aria-labelledby="opened-pair">
      <h2 id="opened-pair">{names.join(" — ")}</h2>
      {existing.length > 0 && <h3>{words.existing}</h3>}
      <Pairs pairs={existing} />
      {possible.length > 0 && <h3>{words.possible}</h3>}
      <Pairs pairs={possible} />
      <p class="opened-links">
        {[a, b].map((industry) => (
          <a key={industry.id} class="arrow-link" href={linkTo.alliances({ industry: industry.id })}>
            {words.alliancesOf(runOf(industry.name, language.value).text)}
          </a>
        ))}
      </p>
    </section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly AlliancePair[] }): JSX.Element {
  const words = t().industries;
  return (
    <ul class="plain-list">
      {pairs.map(({ a, b, sharedMembers, suggestionId }) => (
        <li key={`${a.id} ${b.id}`}>
          <AllianceName alliance={a} /> — <AllianceName alliance={b} />{" "}
          {suggestionId === undefined ? (
            <a class="small" href={linkTo.paths({ from: a.id, to: b.id })}>
              {words.shared(sharedMembers)}
            </a>
          ) : (
            <a class="small" href={linkTo.opportunities({ id: suggestionId })}>
              {words.reasons}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function AllianceName({ alliance }: { readonly alliance: AllianceOfIndustry }): JSX.Element {
  return (
    <a class="thing-link" href={linkTo.thing(alliance.id)}>
      <InLanguage run={runOf(alliance.shortName, language.value)} />
    </a>
  );
}
