import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { SearchBox } from "../panels/search-box.tsx";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { usePageHead } from "./use-page-head.ts";

export function NotFoundPage(): JSX.Element {
  const { route } = useLocation();
  const words = t().states;
  usePageHead({ title: words.notFoundTitle, isMissing: true });
  return (
    <div class="page not-found">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFound}</p>
      <SearchBox
        label={t().search.label}
        placeholder={t().search.placeholder}
        onPick={({ id }) => route(linkTo.thing(id))}
      />
      <p>
        <a class="arrow-link" href={linkTo.home()}>
          {words.toHome}
        </a>
      </p>
    </div>
  );
}
