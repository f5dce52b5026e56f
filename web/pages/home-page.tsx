import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { HomeCountsDocument, OverviewDocument, type EntityKind } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { SearchBox } from "../panels/search-box.tsx";
import { Answered } from "../panels/states.tsx";
import { linkTo } from "../routes.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { AllianceMap } from "./home/alliance-map.tsx";
import { IndustryChoice } from "./home/industry-choice.tsx";
import type { Overview } from "./home/map-frame.ts";
import { Ways } from "./home/ways.tsx";
import "./home-page.css";
import { usePageHead } from "./use-page-head.ts";

export function HomePage(): JSX.Element {
  const { route } = useLocation();
  const overview = useAnswer(OverviewDocument, {});
  const words = t().home;
  usePageHead({ title: words.title, description: words.lead });
  return (
    <div class="home">
      <div class="home-words">
        <h1>{words.headline}</h1>
        <p class="home-lead">{words.lead}</p>
        <SearchBox
          label={t().search.label}
          placeholder={t().search.placeholder}
          size="large"
          onPick={({ id }) => route(linkTo.thing(id))}
        />
        <Counts />
        <Ways overview={overview.answer?.data.overview} />
      </div>
      <section class="home-map" aria-labelledby="home-map">
        <h2 id="home-map">{words.map}</h2>
        <Answered asked={overview} part={(answer) => answer.overview} lines={8}>
          {(answer) => (answer.alliances.length === 0 ? <p>{words.noAlliances}</p> : <HomeMap overview={answer} />)}
        </Answered>
      </section>
    </div>
  );
}

/** The map with its two levels: all industries, and the alliances of one, which the address names. */
function HomeMap({ overview }: { readonly overview: Overview }): JSX.Element {
  const { query, route } = useLocation();
  const asked = query["industry"];
  const industryId = overview.industries.find(({ id }) => id === asked)?.id;
  const look = (id: string | undefined): void => route(linkTo.home(id));
  return (
    <>
      <IndustryChoice overview={overview} industryId={industryId} onIndustry={look} />
      <AllianceMap overview={overview} industryId={industryId} onIndustry={look} />
    </>
  );
}

/** Live numbers; while they are on their way their places are kept, so that nothing jumps. */
function Counts(): JSX.Element {
  const asked = useAnswer(HomeCountsDocument, {});
  const statistics = asked.answer?.data.statistics;
  // A kind of which there is nothing is not listed; that it is none is known once the numbers are there.
  const countOf = (kind: EntityKind): number | undefined =>
    statistics ? (statistics.kinds.find((facet) => facet.kind === kind)?.count ?? 0) : undefined;
  const words = t().home;
  const unknown = asked.error === undefined ? "\u2007" : "–";
  const counts = [
    { text: words.alliances, value: countOf("ALLIANCE"), to: linkTo.alliances() },
    { text: words.institutions, value: countOf("INSTITUTION"), to: linkTo.institutions() },
    { text: words.ties, value: statistics?.tieCount, to: linkTo.data() },
    { text: words.proofs, value: statistics?.proofCount, to: linkTo.data() },
  ];
  return (
    <ul class="home-counts" aria-label={words.counts}>
      {counts.map(({ text, value, to }) => (
        <li key={text}>
          <a href={to}>
            <span class="number">{value === undefined ? unknown : formatNumber(value, language.value)}</span>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
