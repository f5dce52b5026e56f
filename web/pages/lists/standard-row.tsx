import type { JSX } from "preact";
import type { StandardsQuery } from "../../api/generated/graphql.ts";
import { formatDate, formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { Bodies, Figure, RowHead } from "./row-parts.tsx";

export type StandardInList = NonNullable<StandardsQuery["standards"]>["nodes"][number];

export function StandardRow({ standard }: { readonly standard: StandardInList }): JSX.Element {
  const words = t().standards;
  const { number, standardKind, stage, issuedOn, draftedBy, participants, degree } = standard;
  return (
    <>
      <RowHead thing={standard}>
        {number !== null && <span class="number">{number}</span>}
        {standardKind !== null && <span>{t().words.standardKind[standardKind]}</span>}
        {stage !== null && <span>{t().words.stage[stage]}</span>}
        <Bodies label={words.drafted} bodies={draftedBy} />
        <Bodies label={words.tookPart} bodies={participants} />
      </RowHead>
      <dl class="row-figures is-two">
        <Figure label={words.issued} value={issuedOn === null ? undefined : formatDate(issuedOn, language.value)} />
        <Figure label={t().lists.ties} value={formatNumber(degree, language.value)} />
      </dl>
    </>
  );
}
