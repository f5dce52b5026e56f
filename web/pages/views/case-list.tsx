import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { CasesDocument, type CasesQuery, type PipelineState } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Answered } from "../../panels/states.tsx";
import { ThingLink } from "../../panels/words.tsx";
import { formatMoment } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { StateLabel } from "../opportunities/pipeline-state.tsx";

type Case = NonNullable<CasesQuery["pipeline"]>["nodes"][number];

const underWay: readonly PipelineState[] = ["KEPT", "ASSIGNED", "CONTACTED"];

/** What staff have in hand, the latest decided first, with who has it and until when; on demand what is closed too. */
export function CaseList(): JSX.Element {
  const showsClosed = useSignal(false);
  const words = t().views;
  const asked = useAnswer(CasesDocument, { states: showsClosed.value ? null : [...underWay], after: null });
  return (
    <section class="case-list" aria-labelledby="case-list">
      <h2 id="case-list">{words.inHand}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={showsClosed.value}
          onChange={({ currentTarget }) => {
            showsClosed.value = currentTarget.checked;
          }}
        />
        {words.casesClosed}
      </label>
      <Answered asked={asked} part={(answer) => answer.pipeline} lines={3}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <p class="soft">{words.noCases}</p>
          ) : (
            <>
              <ul>
                {nodes.map((one) => (
                  <CaseRow key={one.id} item={one} />
                ))}
              </ul>
              {totalCount > nodes.length && <p class="soft small">{words.moreCases(totalCount - nodes.length)}</p>}
            </>
          )
        }
      </Answered>
    </section>
  );
}

function CaseRow({ item: { id, source, target, pipeline } }: { readonly item: Case }): JSX.Element {
  const last = pipeline.history.at(-1);
  return (
    <li>
      <span>
        {source !== null && <ThingLink thing={source} isShort />} —{" "}
        {target !== null && <ThingLink thing={target} isShort />}
      </span>{" "}
      <StateLabel pipeline={pipeline} />{" "}
      {last !== undefined && (
        <span class="soft small">
          {last.author}, {formatMoment(last.at, language.value)}
        </span>
      )}{" "}
      <a class="small" href={`/brief/${id}?lang=${language.value}`} target="_blank" rel="noreferrer">
        {t().pipeline.brief}
      </a>
    </li>
  );
}
