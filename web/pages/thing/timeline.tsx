import type { JSX } from "preact";
import type { ThingTiesQuery } from "../../api/generated/graphql.ts";
import type { Proof, Thing } from "../../api/shapes.ts";
import { ProofDisclosure } from "../../panels/proofs.tsx";
import { ThingLink, Words } from "../../panels/words.tsx";
import { otherEnd } from "../../state/scene.ts";
import { formatDate } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import type { ThingDetails } from "./thing-details.ts";

type Around = NonNullable<ThingTiesQuery["neighborhood"]>;

/** One dated fact, with what it says beside its date. */
interface Moment {
  readonly date: string;
  readonly factId: string;
  readonly text: { readonly zh: string; readonly en: string | null };
  readonly other: Thing | undefined;
  readonly isEnd: boolean;
  readonly proofs: readonly Proof[];
}

const datedProperties: ReadonlySet<string> = new Set(["founded", "pilotSince", "startDate", "endDate", "issuedOn"]);
/** A single date says no more here than among the facts. */
const fewest = 2;

/** What happened when, as far as sources give dates to facts; when a source was written is no such date. */
export function listMoments(thing: ThingDetails, around: Around): readonly Moment[] {
  const values = thing.statements
    .filter(({ property }) => datedProperties.has(property))
    .map(({ value, factId, propertyText, proofs }): Moment => ({
      date: value,
      factId,
      text: propertyText,
      other: undefined,
      isEnd: false,
      proofs,
    }));
  const ties = around.ties
    .filter(({ fromId, toId }) => fromId === thing.id || toId === thing.id)
    .flatMap((tie) => {
      const other = around.nodes.find(({ id }) => id === otherEnd(tie, thing.id));
      const text = around.groups.find(
        ({ relation, direction }) =>
          relation === tie.relation && direction === (tie.fromId === thing.id ? "OUT" : "IN"),
      )?.text;
      const moment = { factId: tie.factId, text: text ?? tie.text, other, proofs: tie.proofs };
      return [
        ...(tie.since === null ? [] : [{ ...moment, date: tie.since, isEnd: false }]),
        ...(tie.until === null ? [] : [{ ...moment, date: tie.until, isEnd: true }]),
      ];
    });
  return [...values, ...ties].sort((a, b) => a.date.localeCompare(b.date) || a.factId.localeCompare(b.factId));
}

interface TimelineProps {
  readonly thing: ThingDetails;
  readonly around: Around;
}

export function Timeline({ thing, around }: TimelineProps): JSX.Element | null {
  const moments = listMoments(thing, around);
  if (moments.length < fewest) return null;
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t().thing.timeline}</h2>
      <ol>
        {moments.map(({ date, factId, text, other, isEnd, proofs }) => (
          <li key={`${factId} ${date}`}>
            <span class="moment-date number">{formatDate(date, language.value)}</span>
            <span class="moment-text">
              <Words text={text} />
              {other !== undefined && (
                <>
                  {" "}
                  <ThingLink thing={other} isShort />
                </>
              )}
              {isEnd && <span class="soft"> {t().thing.ended}</span>}
            </span>
            <ProofDisclosure
              proofs={proofs}
              fact={`${formatDate(date, language.value)} ${runOf(text, language.value).text}`}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
