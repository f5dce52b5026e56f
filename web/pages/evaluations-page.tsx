import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { EvaluationsDocument } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ProofDisclosure } from "../panels/proofs.tsx";
import { Answered, Empty } from "../panels/states.tsx";
import { InLanguage, ThingLink } from "../panels/words.tsx";
import { linkTo } from "../routes.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { nameOf, runOf } from "../text/name.ts";
import { RatingFacets } from "./evaluations/rating-facets.tsx";
import { filterRounds, gradeOf, readRatingFilter, type Rating, type Round } from "./evaluations/rating-filter.ts";
import "./evaluations-page.css";
import { usePageHead } from "./use-page-head.ts";

/** Every round of evaluation with its results, the newest first. */
export function EvaluationsPage(): JSX.Element {
  const words = t().evaluations;
  const asked = useAnswer(EvaluationsDocument, {});
  const filter = readRatingFilter(useLocation().query);
  usePageHead({ title: words.title, description: words.intro });
  return (
    <div class="page evaluations-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <Answered asked={asked} part={({ evaluations }) => evaluations} lines={10}>
        {({ nodes, totalCount }) => {
          const rounds = [...nodes].sort(byDate);
          const shown = filterRounds(rounds, filter);
          if (totalCount === 0) return <Empty title={words.none} />;
          return (
            <>
              <RatingFacets rounds={rounds} filter={filter} />
              {shown.length === 0 && (
                <Empty title={words.noneFits}>
                  <a class="arrow-link" href={linkTo.evaluations()}>
                    {words.all}
                  </a>
                </Empty>
              )}
              {shown.map((round) => (
                <RoundSection key={round.id} round={round} />
              ))}
            </>
          );
        }}
      </Answered>
    </div>
  );
}

function byDate(a: Round, b: Round): number {
  return dateOf(b).localeCompare(dateOf(a)) || a.id.localeCompare(b.id);
}

/** Not every round has a date of its own, but nearly all bear their year in their name. */
function dateOf({ startDate, name }: Round): string {
  return startDate ?? /\d{4}/.exec(name)?.[0] ?? "";
}

function RoundSection({ round }: { readonly round: Round }): JSX.Element {
  const words = t().evaluations;
  const { edges, totalCount } = round.rated;
  const name = nameOf(round, language.value);
  return (
    <section class="evaluation-round" aria-labelledby={round.id}>
      <h2 id={round.id}>
        <a href={linkTo.thing(round.id)}>
          <InLanguage run={name} />
        </a>{" "}
        <span class="count">{words.rated(formatNumber(totalCount, language.value))}</span>
      </h2>
      {totalCount === 0 ? (
        <p class="soft">{words.noneRated}</p>
      ) : (
        <ul>
          {edges.map((rating) => (
            <RatingRow key={rating.tie.factId} rating={rating} round={name.text} />
          ))}
        </ul>
      )}
      {totalCount > edges.length && (
        <p>
          <a class="arrow-link" href={linkTo.thing(round.id)}>
            {words.rest(totalCount - edges.length)}
          </a>
        </p>
      )}
    </section>
  );
}

function RatingRow({ rating: { node, tie }, round }: { readonly rating: Rating; readonly round: string }): JSX.Element {
  const words = t().evaluations;
  const grade = gradeOf({ node, tie });
  const score = tie.qualifiers.find(({ name }) => name === "score");
  return (
    <li class="rating">
      <span class="rating-who">
        <ThingLink thing={node} />
      </span>
      <span class="rating-grade">
        {grade === undefined ? (
          <span class="soft">{words.noGrade}</span>
        ) : (
          <InLanguage run={runOf(grade.text, language.value)} />
        )}
      </span>
      <span class="rating-score soft">{score === undefined ? "" : words.score(score.text.zh)}</span>
      <ProofDisclosure proofs={tie.proofs} fact={`${round} ${nameOf(node, language.value).text}`} />
    </li>
  );
}
