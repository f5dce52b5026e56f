import type { JSX } from "preact";
import { ThingDocument, ThingTiesDocument, type ThingTiesQuery } from "../api/generated/graphql.ts";
import { useAnswer, type Asked } from "../api/use-answer.ts";
import { KindMark } from "../panels/kind-mark.tsx";
import { MemberCounts } from "../panels/member-counts.tsx";
import { Answered } from "../panels/states.tsx";
import { thingSummary } from "../panels/thing-summary.ts";
import { Mixed } from "../panels/words.tsx";
import { linkTo } from "../routes.ts";
import { isId } from "../state/url-parts.ts";
import { language, t } from "../text/messages.ts";
import { nameOf } from "../text/name.ts";
import { describeSubject } from "./thing/describe-subject.ts";
import { KeyFacts, Statistics } from "./thing/key-facts.tsx";
import { LocalGraph } from "./thing/local-graph.tsx";
import { ProvenFacts } from "./thing/proven-facts.tsx";
import { TakeAlong } from "./thing/take-along.tsx";
import "./thing-page.css";
import type { ThingDetails } from "./thing/thing-details.ts";
import { ThingNames } from "./thing/thing-names.tsx";
import { ThingOpportunities } from "./thing/thing-opportunities.tsx";
import { ThingTies } from "./thing/thing-ties.tsx";
import { Timeline } from "./thing/timeline.tsx";
import { UnknownThing } from "./thing/unknown-thing.tsx";
import { usePageHead } from "./use-page-head.ts";
import { WhatIf } from "./thing/what-if.tsx";
import { WatchButton } from "./views/watch-button.tsx";

/** Few enough for one request with all proofs; the rest of a long list comes when asked for. */
const perRelation = 8;

export function ThingPage({ id = "" }: { readonly id?: string }): JSX.Element {
  return isId(id) ? <KnownForm id={id} key={id} /> : <UnknownThing id={id} />;
}

function KnownForm({ id }: { readonly id: string }): JSX.Element {
  const asked = useAnswer(ThingDocument, { id });
  const isUnknown =
    asked.error?.trouble === "refused" ||
    asked.answer?.problems.some(({ code }) => code === "NOT_FOUND" || code === "BAD_USER_INPUT");
  // Asked beside the thing itself, not after it.
  const around = useAnswer(ThingTiesDocument, isUnknown === true ? null : { id, perRelation });
  if (isUnknown === true) return <UnknownThing id={id} />;
  return (
    <div class="page thing-page">
      <Answered asked={asked} part={(answer) => answer.node} lines={9}>
        {(thing) => (
          <ThingBody thing={thing} around={around} askedId={id} dataVersion={asked.answer?.data.dataVersion ?? ""} />
        )}
      </Answered>
    </div>
  );
}

interface ThingBodyProps {
  readonly thing: ThingDetails;
  readonly around: Asked<ThingTiesQuery>;
  readonly askedId: string;
  readonly dataVersion: string;
}

function ThingBody({ thing, around, askedId, dataVersion }: ThingBodyProps): JSX.Element {
  const neighborhood = around.answer?.data.neighborhood ?? undefined;
  usePageHead({
    title: nameOf(thing, language.value).text,
    description: thingSummary(thing),
    subject: describeSubject(thing, neighborhood),
    ...(askedId === thing.id ? {} : { movedTo: linkTo.thing(thing.id) }),
  });
  return (
    <article class="thing">
      <ThingHeader thing={thing} askedId={askedId} />
      <div class="thing-columns">
        <div class="thing-facts">
          <KeyFacts thing={thing} />
        </div>
        <div class="thing-main">
          {"memberCounts" in thing && (
            <MemberCounts declared={thing.memberCounts.declared} captured={thing.memberCounts.captured} />
          )}
          {thing.kind === "DOCUMENT" && <ProvenFacts sourceId={thing.id} />}
          <Answered asked={around} part={(answer) => answer.neighborhood} lines={6}>
            {(answer) => (
              <>
                {(answer.groups.length > 0 || thing.kind !== "DOCUMENT") && (
                  <ThingTies thing={thing} neighborhood={answer} />
                )}
                <Timeline thing={thing} around={answer} />
              </>
            )}
          </Answered>
          {hasPartners(thing) && <ThingOpportunities thing={thing} />}
          {thing.kind === "ALLIANCE" && <WhatIf alliance={thing} />}
        </div>
        <div class="thing-more">
          {neighborhood !== undefined && <LocalGraph neighborhood={neighborhood} />}
          <Statistics thing={thing} />
          <ThingNames thing={thing} />
          <TakeAlong thing={thing} dataVersion={dataVersion} perRelation={perRelation} />
        </div>
      </div>
    </article>
  );
}

/** Of these kinds partners are looked for. */
function hasPartners({ kind }: ThingDetails): boolean {
  return kind === "ALLIANCE" || kind === "INSTITUTION";
}

function ThingHeader({ thing, askedId }: Pick<ThingBodyProps, "thing" | "askedId">): JSX.Element {
  const words = t().thing;
  const name = nameOf(thing, language.value);
  const other = language.value === "zh" ? thing.nameEn : name.lang === "zh" ? null : thing.name;
  return (
    <header class="thing-header">
      <p class="thing-kind">
        <KindMark kind={thing.kind} size={20} />
        {t().words.kind[thing.kind]}
      </p>
      <h1 lang={name.lang}>{name.text}</h1>
      {other !== null && (
        <p class="thing-other-name" lang={language.value === "zh" ? "en" : "zh"}>
          {other}
        </p>
      )}
      <p class="thing-summary">
        <Mixed text={thingSummary(thing)} />
      </p>
      {askedId !== thing.id && <p class="notice">{words.movedFrom(askedId)}</p>}
      <p class="thing-actions">
        <a class="button is-primary" href={linkTo.explore(thing.id)}>
          {words.openGraph}
        </a>
        {hasPartners(thing) && (
          <a class="button" href={linkTo.opportunities({ of: thing.id })}>
            {words.findOpportunities}
          </a>
        )}
        <a class="button" href={linkTo.paths({ from: thing.id })}>
          {words.findPaths}
        </a>
        <WatchButton thing={thing} />
      </p>
    </header>
  );
}
