import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Statement } from "../../api/shapes.ts";
import { ProofDisclosure } from "../../panels/proofs.tsx";
import { useOrigin } from "../../api/rendering.ts";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf } from "../../text/name.ts";
import type { ThingDetails } from "./thing-details.ts";

interface NamesAndCitationProps {
  readonly thing: ThingDetails;
  readonly dataVersion: string;
}

export function NamesAndCitation({ thing, dataVersion }: NamesAndCitationProps): JSX.Element {
  return (
    <>
      <Names statements={thing.statements.filter(({ property }) => property === "name")} />
      <Citation thing={thing} dataVersion={dataVersion} />
    </>
  );
}

function Names({ statements }: { readonly statements: readonly Statement[] }): JSX.Element | null {
  if (statements.length === 0) return null;
  return (
    <section class="thing-names" aria-labelledby="names">
      <h2 id="names">{t().thing.names}</h2>
      <ul>
        {statements.map((statement) => (
          <li key={statement.factId}>
            <span class="thing-name" lang={statement.nameType?.startsWith("ENGLISH") === true ? "en" : "zh"}>
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

function Citation({ thing, dataVersion }: NamesAndCitationProps): JSX.Element {
  const isCopied = useSignal(false);
  const words = t().thing;
  const text = words.citeText(
    nameOf(thing, language.value).text,
    dataVersion,
    `${useOrigin()}${linkTo.thing(thing.id)}`,
  );
  return (
    <section class="citation" aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <p class="cite-text">{text}</p>
      <p>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            void navigator.clipboard?.writeText(text).then(() => {
              isCopied.value = true;
            });
          }}
        >
          {isCopied.value ? words.copied : words.copy}
        </button>
      </p>
      <p class="soft small">
        {words.id} <code>{thing.id}</code>
      </p>
      {thing.externalId !== null && (
        <p class="soft small">
          {words.externalId} <code>{thing.externalId}</code>
        </p>
      )}
    </section>
  );
}
