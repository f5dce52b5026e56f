import type { JSX } from "preact";
import type { IdentityQuery } from "../../api/generated/graphql.ts";
import { ProofDisclosure } from "../../panels/proofs.tsx";
import { ThingLink } from "../../panels/words.tsx";
import { language, t } from "../../text/messages.ts";
import { nameOf } from "../../text/name.ts";
import { ShowAll } from "../../panels/show-all.tsx";

type Judgement = NonNullable<IdentityQuery["undecided"]>[number];

/** Two bodies, and why they are held to be one, two, or nobody knows. */
export function Judgements({ items }: { readonly items: readonly Judgement[] }): JSX.Element {
  if (items.length === 0) return <p>{t().data.none}</p>;
  return (
    <ShowAll
      items={items}
      firstShown={6}
      render={({ left, right, reason, tie }) => (
        <li key={tie.factId} class="record-item">
          <p class="record-title">
            <ThingLink thing={left} /> <span class="soft">/</span> <ThingLink thing={right} />
          </p>
          {reason !== null && <p lang="zh">{reason}</p>}
          <div class="record-proofs">
            <ProofDisclosure
              proofs={tie.proofs}
              fact={`${nameOf(left, language.value).text} / ${nameOf(right, language.value).text}`}
            />
          </div>
        </li>
      )}
    />
  );
}
