import type { JSX } from "preact";
import {
  DisagreementsDocument,
  IdentityDocument,
  MemberGapsDocument,
  StatisticsDocument,
} from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../panels/states.tsx";
import { t } from "../text/messages.ts";
import { Disagreements } from "./data/disagreements.tsx";
import { Judgements } from "./data/judgements.tsx";
import { MemberGaps } from "./data/member-gaps.tsx";
import { Statistics } from "./data/statistics.tsx";
import { UseTheData } from "./data/use-the-data.tsx";
import "./data-page.css";
import { usePageHead } from "./use-page-head.ts";

export function DataPage(): JSX.Element {
  const words = t().data;
  usePageHead({ title: words.title, description: words.intro });
  const statistics = useAnswer(StatisticsDocument, {});
  const disagreements = useAnswer(DisagreementsDocument, { first: 100 });
  const identity = useAnswer(IdentityDocument, { first: 100 });
  const gaps = useAnswer(MemberGapsDocument, { first: 60 });
  return (
    <div class="page data-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <Answered asked={statistics} part={(answer) => answer.statistics} lines={10}>
        {(numbers) => <Statistics statistics={numbers} />}
      </Answered>
      <section aria-labelledby="disagreements">
        <h2 id="disagreements">{words.disagreements}</h2>
        <p class="soft">{words.disagreementsText}</p>
        <Answered asked={disagreements} part={(answer) => answer.disagreements}>
          {(items) => <Disagreements items={items} />}
        </Answered>
      </section>
      <section aria-labelledby="gaps">
        <h2 id="gaps">{words.gaps}</h2>
        <p class="soft">{words.gapsText}</p>
        <Answered asked={gaps} part={(answer) => answer.memberGaps}>
          {(items) => <MemberGaps gaps={items} />}
        </Answered>
      </section>
      <section aria-labelledby="undecided">
        <h2 id="undecided">{words.undecided}</h2>
        <p class="soft">{words.undecidedText}</p>
        <Answered asked={identity} part={(answer) => answer.undecided}>
          {(items) => <Judgements items={items} />}
        </Answered>
      </section>
      <section aria-labelledby="look-alikes">
        <h2 id="look-alikes">{words.lookAlikes}</h2>
        <Answered asked={identity} part={(answer) => answer.lookAlikes}>
          {(items) => <Judgements items={items} />}
        </Answered>
      </section>
      <UseTheData />
    </div>
  );
}
