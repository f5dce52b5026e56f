import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { WhatIfDocument, type SupposedFieldsFragment } from "../../api/generated/graphql.ts";
import type { Thing } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Answered } from "../../panels/states.tsx";
import { StepList } from "../../panels/step-list.tsx";
import { ThingPicker } from "../../panels/thing-picker.tsx";
import { ThingLink, Words } from "../../panels/words.tsx";
import { t } from "../../text/messages.ts";
import "./what-if.css";

/** What an institution's joining this alliance would change; all of it marked as supposed. */
export function WhatIf({ alliance }: { readonly alliance: Pick<Thing, "id"> }): JSX.Element {
  const words = t().whatIf;
  const institution = useSignal<Thing | undefined>(undefined);
  const chosen = institution.value;
  const asked = useAnswer(
    WhatIfDocument,
    chosen === undefined ? null : { institution: chosen.id, alliance: alliance.id },
  );
  const refusal = asked.answer?.problems[0];
  return (
    <details class="what-if">
      <summary>{words.title}</summary>
      <p class="soft small">{words.intro}</p>
      <ThingPicker
        label={words.institution}
        placeholder={words.placeholder}
        thing={chosen}
        kinds={["INSTITUTION"]}
        onPick={(thing) => {
          institution.value = thing;
        }}
      />
      {chosen !== undefined && refusal === undefined && (
        <Answered asked={asked} part={(answer) => answer.whatIfJoins} lines={4}>
          {({ text, forAlliance, forInstitution }) => (
            <div class="supposition">
              <p class="notice">
                <Words text={text} />
              </p>
              {forAlliance.length + forInstitution.length === 0 && <p>{words.none}</p>}
              <Changes title={words.forAlliance} changes={forAlliance} />
              <Changes title={words.forInstitution} changes={forInstitution} />
            </div>
          )}
        </Answered>
      )}
      {refusal !== undefined && <p class="notice">{t().whatIf.isMember}</p>}
    </details>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly SupposedFieldsFragment[];
}

function Changes({ title, changes }: ChangesProps): JSX.Element | null {
  const words = t().whatIf;
  if (changes.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ol class="supposed-list">
        {changes.map(({ target, rankBefore, rankAfter, bridges }) => (
          <li key={target.id}>
            <p>
              <span class="supposed-mark">{words.supposed}</span> <ThingLink thing={target} />{" "}
              <span class="soft small">
                {rankBefore === null ? words.isNew(rankAfter) : words.rises(rankBefore, rankAfter)}
              </span>
            </p>
            <p class="soft small">{words.reals}</p>
            {bridges.map(({ term, bridge, steps }) => (
              <StepList key={`${term} ${bridge.id}`} steps={steps} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
