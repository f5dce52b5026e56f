import type { JSX } from "preact";
import type { ProvenFactsQuery } from "../../api/generated/graphql.ts";
import { KindMark } from "../../panels/kind-mark.tsx";
import { ProofDisclosure } from "../../panels/proofs.tsx";
import { StatementValue } from "../../panels/statement-values.tsx";
import { TieDetails } from "../../panels/tie-row.tsx";
import { InLanguage, ThingLink } from "../../panels/words.tsx";
import { language } from "../../text/messages.ts";
import { nameOf, runOf } from "../../text/name.ts";

type ProvenFact = NonNullable<ProvenFactsQuery["provenFacts"]>["nodes"][number];

/** Facts come in the order of their ids, so those of one thing stand together and get one heading. */
export function ProvenFactRows({ facts }: { readonly facts: readonly ProvenFact[] }): JSX.Element {
  return (
    <ul class="proven-things">
      {groupByThing(facts).map((own) => (
        <ProvenThing key={own[0]?.factId} facts={own} />
      ))}
    </ul>
  );
}

function groupByThing(facts: readonly ProvenFact[]): readonly (readonly ProvenFact[])[] {
  const groups = new Map<string, ProvenFact[]>();
  for (const fact of facts) groups.set(fact.thing.id, [...(groups.get(fact.thing.id) ?? []), fact]);
  return [...groups.values()];
}

function ProvenThing({ facts }: { readonly facts: readonly ProvenFact[] }): JSX.Element | null {
  const thing = facts[0]?.thing;
  if (thing === undefined) return null;
  return (
    <li class="proven-thing">
      <p class="proven-name">
        <KindMark kind={thing.kind} /> <ThingLink thing={thing} />
      </p>
      <ul class="tie-list">
        {facts.map((fact) => (
          <ProvenRow key={fact.factId} fact={fact} />
        ))}
      </ul>
    </li>
  );
}

function ProvenRow({ fact }: { readonly fact: ProvenFact }): JSX.Element {
  const { thing, other, tie, statement, proofs } = fact;
  const label = runOf(tie?.text ?? statement?.measure ?? statement?.propertyText ?? { zh: "", en: "" }, language.value);
  const name = nameOf(thing, language.value).text;
  return (
    <li class="proven-row">
      <span class="proven-label">
        <InLanguage run={label} />
      </span>
      <span class="tie-main">
        {other !== null && <ThingLink thing={other} />}
        {tie !== null && <TieDetails tie={tie} relation={label.text} />}
        {statement !== null && <StatementValue statement={statement} />}
      </span>
      <ProofDisclosure proofs={proofs} fact={`${name} ${label.text}`} />
    </li>
  );
}
