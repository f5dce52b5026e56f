import type { JSX } from "preact";
import type { NeedPartnerKind } from "../../api/generated/graphql.ts";
import { SuggestionSummary } from "../../panels/suggestion-summary.tsx";
import { t } from "../../text/messages.ts";
import { ModelNote } from "../opportunities/model-note.tsx";
import type { NeedAnswer } from "./need-answer.ts";
import { NeedCard } from "./need-card.tsx";
import { RecognisedText } from "./recognised-text.tsx";

interface NeedResultsProps {
  readonly text: string;
  readonly answer: NeedAnswer;
  readonly kind: NeedPartnerKind | undefined;
  readonly onKind: (kind: NeedPartnerKind | undefined) => void;
}

export function NeedResults({ text, answer, kind, onKind }: NeedResultsProps): JSX.Element {
  const words = t().needs;
  const { items, abstention, model } = answer;
  return (
    <>
      <RecognisedText text={text} answer={answer} />
      {answer.concepts.length > 0 && <KindChoice kind={kind} onKind={onKind} />}
      <SuggestionSummary none={words.none} isEmpty={items.length === 0} abstention={abstention}>
        {words.found(items.length)}
      </SuggestionSummary>
      {items.length > 0 && (
        <>
          <ol class="opportunity-list">
            {items.map((item, index) => (
              <NeedCard key={item.partner.id} item={item} rank={index + 1} />
            ))}
          </ol>
          <ModelNote model={{ ...model, halfLifeYears: null, bands: [] }} />
        </>
      )}
    </>
  );
}

function KindChoice({ kind, onKind }: Pick<NeedResultsProps, "kind" | "onKind">): JSX.Element {
  const words = t().needs;
  const kinds = [
    { value: undefined, text: words.kindAll },
    { value: "ALLIANCE", text: t().opportunities.kindAlliance },
    { value: "INSTITUTION", text: t().opportunities.kindInstitution },
  ] as const;
  return (
    <fieldset class="segments">
      <legend>{words.kind}</legend>
      {kinds.map(({ value, text }) => (
        <button key={text} type="button" aria-pressed={kind === value} onClick={() => onKind(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
