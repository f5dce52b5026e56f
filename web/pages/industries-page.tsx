import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect, useState } from "preact/hooks";
import { IndustrySuggestionsDocument, OverviewDocument } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../panels/states.tsx";
import { t } from "../text/messages.ts";
import { chooseIndustries, listIndustryPairs, type Overview, type Suggestion } from "./industries/industry-links.ts";
import { IndustryList } from "./industries/industry-list.tsx";
import { IndustryMatrix } from "./industries/industry-matrix.tsx";
import { OpenedPair } from "./industries/opened-pair.tsx";
import "./industries-page.css";
import { usePageHead } from "./use-page-head.ts";

/** More rows than this are no longer read as a matrix; the list below has them all. */
const mostRows = 16;

export function IndustriesPage(): JSX.Element {
  const words = t().industries;
  const overview = useAnswer(OverviewDocument, {});
  const suggestions = useSuggestions();
  usePageHead({ title: words.title, description: words.intro });
  return (
    <div class="page industries-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <Answered asked={overview} part={(answer) => answer.overview} lines={10}>
        {(answer) => <Industries overview={answer} suggestions={suggestions} />}
      </Answered>
    </div>
  );
}

interface IndustriesProps {
  readonly overview: Overview;
  readonly suggestions: readonly Suggestion[];
}

function Industries({ overview, suggestions }: IndustriesProps): JSX.Element {
  const { query } = useLocation();
  const pairs = listIndustryPairs(overview, suggestions);
  const opened = pairs.find(({ key }) => key === query["pair"]);
  return (
    <>
      <IndustryMatrix industries={chooseIndustries(pairs, mostRows)} pairs={pairs} openedKey={opened?.key} />
      {opened !== undefined && <OpenedPair pair={opened} />}
      <IndustryList industries={overview.industries} pairs={pairs} />
    </>
  );
}

/** Ranking all pairs takes a while: it is asked for once the page is there, and the page is whole without it. */
function useSuggestions(): readonly Suggestion[] {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  const { answer } = useAnswer(IndustrySuggestionsDocument, isThere ? {} : null);
  return answer?.data.opportunities?.items ?? [];
}
