import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Basis, Trust } from "../api/generated/graphql.ts";
import type { Proof } from "../api/shapes.ts";
import { linkTo } from "../routes.ts";
import { isFirstView } from "../state/first-view.ts";
import { formatDate } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { Icon } from "./icon.tsx";
import "./proofs.css";
import { Mixed, Name, Words } from "./words.tsx";

/** How a fact is founded: told apart by words and by the edge of the mark, never by colour alone. */
export function BasisMark({ basis }: { readonly basis: Basis }): JSX.Element {
  return <span class={`basis is-${basis.toLowerCase()}`}>{t().words.basis[basis]}</span>;
}

export function TrustMark({ trust }: { readonly trust: Trust }): JSX.Element {
  return (
    <abbr class={`trust is-${trust}`} title={`${t().thing.grade(trust)}: ${t().words.trust[trust]}`}>
      {trust}
    </abbr>
  );
}

interface ProofDisclosureProps {
  readonly proofs: readonly Proof[];
  /** The fact in words, for those who hear the button rather than see where it stands. */
  readonly fact: string;
  readonly isOpenAtFirst?: boolean;
}

/**
 * A small mark at the end of a fact that opens its proofs below it; it needs no script. Proofs of a page that came
 * written are in it from the start, those of others when they are opened.
 */
export function ProofDisclosure({ proofs, fact, isOpenAtFirst = false }: ProofDisclosureProps): JSX.Element {
  const isIncluded = useSignal(isOpenAtFirst || isFirstView());
  const [best] = proofs;
  if (best === undefined) return <span class="proof-none">{t().thing.noProofs}</span>;
  return (
    <details
      class="proofs"
      open={isOpenAtFirst}
      onToggle={() => {
        isIncluded.value = true;
      }}
    >
      <summary class="proof-button">
        <span class="visually-hidden">
          <Mixed text={`${fact}: `} />
        </span>
        {best.basis !== "STATED" && <BasisMark basis={best.basis} />}
        <span>{t().thing.proofCount(proofs.length)}</span>
        <TrustMark trust={best.trust} />
        <Icon name="down" />
      </summary>
      {isIncluded.value && <ProofList proofs={proofs} />}
    </details>
  );
}

export function ProofList({ proofs }: { readonly proofs: readonly Proof[] }): JSX.Element {
  return (
    <ol class="proof-list">
      {proofs.map((proof) => (
        <li key={proof.id} class={`proof is-${proof.basis.toLowerCase()}`}>
          {proof.words === null ? null : (
            <blockquote class="proof-words" lang="zh">
              {proof.words}
            </blockquote>
          )}
          <p class="proof-where">
            <BasisMark basis={proof.basis} />
            <a href={linkTo.thing(proof.source.id)}>
              <Name thing={proof.source} />
            </a>
            <ProofPlace proof={proof} />
            <span>{proofDate(proof)}</span>
            <span class="proof-grade">
              <TrustMark trust={proof.trust} /> {t().thing.grade(proof.trust)}
            </span>
          </p>
          <ProofPages urls={proof.urls} sourceUrl={proof.source.url} />
          <ProofRemarks proof={proof} />
        </li>
      ))}
    </ol>
  );
}

function proofDate({ date, source }: Proof): string {
  const known = date ?? source.issuedOn;
  return known === null ? t().thing.dateUnknown : formatDate(known, language.value);
}

function ProofPlace({ proof }: { readonly proof: Proof }): JSX.Element {
  const { section, lineFrom, lineTo, row } = proof;
  const words = t().thing;
  return (
    <>
      {section !== null && <span lang="zh">{section}</span>}
      {lineFrom !== null && (
        <span>{lineTo === null || lineTo === lineFrom ? words.line(lineFrom) : words.lines(lineFrom, lineTo)}</span>
      )}
      {row !== null && <span>{words.row(row)}</span>}
    </>
  );
}

/** Only addresses of the web are made into links. */
function ProofPages({
  urls,
  sourceUrl,
}: {
  readonly urls: readonly string[];
  readonly sourceUrl: string | null;
}): JSX.Element | null {
  const addresses = [...new Set(urls.length > 0 ? urls : sourceUrl === null ? [] : [sourceUrl])].filter((url) =>
    /^https?:\/\//.test(url),
  );
  if (addresses.length === 0) return null;
  return (
    <ul class="proof-pages">
      {addresses.map((url) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {url.replace(/^https?:\/\/(www\.)?/, "")}
            <Icon name="out" />
          </a>
        </li>
      ))}
    </ul>
  );
}

function ProofRemarks({ proof }: { readonly proof: Proof }): JSX.Element | null {
  const { rule, ruleText, qualifiers, note } = proof;
  if (rule === null && qualifiers.length === 0 && note === null) return null;
  return (
    <ul class="proof-remarks">
      {rule !== null && (
        <li>
          {t().thing.rule}: {ruleText === null ? t().words.rule[rule] : <Words text={ruleText} />}
        </li>
      )}
      {qualifiers
        .filter(({ name }) => name !== "primary")
        .map((qualifier) => (
          <li key={qualifier.name}>
            <Words text={qualifier.text} />
          </li>
        ))}
      {note !== null && (
        <li>
          {t().thing.note}: <span lang="zh">{note}</span>
        </li>
      )}
    </ul>
  );
}
