import type { JSX } from "preact";
import { ProofDisclosure } from "../../panels/proofs.tsx";
import { t } from "../../text/messages.ts";
import type { ThingDetails } from "./thing-details.ts";

/** Every name that a source gives it. */
export function ThingNames({ thing }: { readonly thing: ThingDetails }): JSX.Element | null {
  const statements = thing.statements.filter(({ property }) => property === "name");
  if (statements.length === 0) return null;
  return (
    <section class="thing-names" aria-labelledby="names">
      <h2 id="names">{t().thing.names}</h2>
      <ul>
        {statements.map((statement) => (
          <li key={statement.factId}>
            <span class="thing-name" lang={/\p{Script=Han}/u.test(statement.value) ? "zh" : "en"}>
              {statement.value}
            </span>
            <span class="soft small">{statement.nameType === null ? "" : t().words.nameType[statement.nameType]}</span>
            <ProofDisclosure proofs={statement.proofs} fact={statement.value} />
          </li>
        ))}
      </ul>
    </section>
  );
}
