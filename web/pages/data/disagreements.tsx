import type { JSX } from "preact";
import type { DisagreementsQuery } from "../../api/generated/graphql.ts";
import { ProofDisclosure } from "../../panels/proofs.tsx";
import { StatementValue } from "../../panels/statement-values.tsx";
import { ThingLink, Words } from "../../panels/words.tsx";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { ShowAll } from "../../panels/show-all.tsx";

type Disagreement = NonNullable<DisagreementsQuery["disagreements"]>[number];

export function Disagreements({ items }: { readonly items: readonly Disagreement[] }): JSX.Element {
  if (items.length === 0) return <p>{t().data.none}</p>;
  return (
    <ShowAll
      items={items}
      firstShown={6}
      render={({ subject, propertyText, statements }) => (
        <li key={`${subject.id} ${statements[0]?.factId}`} class="record-item">
          <p class="record-title">
            <ThingLink thing={subject} isShort /> <span class="soft">·</span> <Words text={propertyText} />
          </p>
          <ul class="record-values">
            {statements.map((statement) => (
              <li key={statement.factId}>
                <StatementValue statement={statement} />
                <ProofDisclosure proofs={statement.proofs} fact={runOf(propertyText, language.value).text} />
              </li>
            ))}
          </ul>
        </li>
      )}
    />
  );
}
