import type { JSX } from "preact";
import { SavedViewsDocument } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, Empty } from "../panels/states.tsx";
import { linkTo } from "../routes.ts";
import { staff } from "../state/staff.ts";
import { t } from "../text/messages.ts";
import { StaffBar } from "./opportunities/staff-bar.tsx";
import { useTitle } from "./use-page-head.ts";
import { CaseList } from "./views/case-list.tsx";
import { ViewCard } from "./views/view-card.tsx";
import "./views-page.css";

export function ViewsPage(): JSX.Element {
  const words = t().views;
  useTitle(words.title);
  return (
    <div class="page views-page">
      <header class="page-header">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <StaffBar />
      {staff.value === undefined ? (
        <p>{words.staffOnly}</p>
      ) : (
        <>
          <ViewList />
          <CaseList />
        </>
      )}
    </div>
  );
}

function ViewList(): JSX.Element {
  const asked = useAnswer(SavedViewsDocument, {});
  const words = t().views;
  return (
    <Answered asked={asked} part={(answer) => answer.savedViews} lines={6}>
      {(views) =>
        views.length === 0 ? (
          <Empty title={words.none}>
            <p>{words.noneHint}</p>
            <p>
              <a class="arrow-link" href={linkTo.alliances()}>
                {t().site.alliances}
              </a>
            </p>
          </Empty>
        ) : (
          <ul class="view-list">
            {views.map((view) => (
              <ViewCard key={view.id} view={view} onChanged={asked.retry} />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
