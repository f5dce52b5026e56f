import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { OpportunitiesDocument, type EntityKind } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, Empty } from "../panels/states.tsx";
import { ThingPicker } from "../panels/thing-picker.tsx";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { OpportunityList } from "./opportunities/opportunity-list.tsx";
import { OpportunityOptions } from "./opportunities/opportunity-options.tsx";
import {
  readOpportunitiesQuery,
  writeOpportunitiesQuery,
  type OpportunitiesState,
} from "./opportunities/opportunities-query.ts";
import "./opportunities-page.css";
import { StaffBar } from "./opportunities/staff-bar.tsx";
import { UnknownIds } from "./unknown-ids.tsx";
import { isUnknown, useThings } from "./use-things.ts";
import { useTitle } from "./use-page-head.ts";

const pageSize = 12;
/** What was opened and compared belongs to one list. */
const elsewhere = { openId: undefined, comparedIds: [] } as const;
const partnerKinds: readonly EntityKind[] = ["ALLIANCE", "INSTITUTION"];

export function OpportunitiesPage(): JSX.Element {
  const { query, route } = useLocation();
  const state = readOpportunitiesQuery(query);
  const [thing] = useThings([state.of]);
  const words = t().opportunities;
  useTitle(words.title);
  const change = (next: Partial<OpportunitiesState>): void =>
    route(
      linkTo.opportunities(writeOpportunitiesQuery({ ...state, ...("of" in next ? elsewhere : {}), ...next })),
      "openId" in next || "comparedIds" in next,
    );
  const isMissing = isUnknown(state.of, thing);
  const isOther = thing !== undefined && thing !== null && !partnerKinds.includes(thing.kind);
  const asked = useAnswer(
    OpportunitiesDocument,
    isMissing || isOther
      ? null
      : {
          of: state.of ?? null,
          kind: state.kind ?? null,
          crossIndustry: state.isAcross,
          strict: state.isStrict,
          novelty: state.novelty,
          fellows: state.hasFellows,
          arrange: state.isByScore ? "PLAIN" : "VARIED",
          first: pageSize,
        },
  );
  return (
    <div class="page opportunities-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">
          {words.intro}{" "}
          <a class="arrow-link" href={linkTo.needs()}>
            {t().needs.toNeeds}
          </a>{" "}
          <a class="arrow-link" href={linkTo.views()}>
            {t().views.title}
          </a>
        </p>
      </header>
      <ThingPicker
        label={words.for}
        placeholder={state.of === undefined ? `${words.everyone} · ${words.pick}` : words.pick}
        thing={thing}
        kinds={partnerKinds}
        clearLabel={words.clear}
        onPick={({ id }) => change({ of: id })}
        onClear={() => change({ of: undefined })}
      />
      <OpportunityOptions state={state} onChange={change} />
      <StaffBar />
      {isMissing && <UnknownIds ids={[state.of]} />}
      {isOther && <Empty title={words.otherKind} />}
      {!isMissing && !isOther && (
        <Answered asked={asked} part={(answer) => answer.opportunities} lines={8}>
          {(opportunities) => (
            <OpportunityList
              answer={opportunities}
              openId={state.openId}
              onOpen={(openId) => change({ openId })}
              comparedIds={state.comparedIds}
              onCompare={(comparedIds) => change({ comparedIds })}
            />
          )}
        </Answered>
      )}
    </div>
  );
}
