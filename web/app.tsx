import { useErrorBoundary } from "preact/hooks";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { matchPage, type PageMatch } from "./match-page.ts";
import { Page } from "./page-loaders.tsx";
import { ConnectionBanner } from "./panels/connection-banner.tsx";
import { TopBar } from "./panels/top-bar.tsx";
import { linkTo } from "./routes.ts";
import { preferredLanguage } from "./state/preferences.ts";
import { hasMessages, language, loadLanguage, t } from "./text/messages.ts";

export function App(): JSX.Element | null {
  const { path, url, route } = useLocation();
  const match = matchPage(path, preferredLanguage());
  useLayoutEffect(() => {
    if ("redirectTo" in match) route(match.redirectTo + url.slice(path.length), true);
  }, [url]);
  if ("redirectTo" in match) return null;
  return <InLanguage match={match} path={path} />;
}

interface InLanguageProps {
  readonly match: Exclude<PageMatch, { readonly redirectTo: string }>;
  readonly path: string;
}

/** Waits for the words of the address's language; those of the language before stay until then. */
function InLanguage({ match, path }: InLanguageProps): JSX.Element | null {
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    loadLanguage(match.language).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }, [match.language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
  }, [language.value]);
  if (!hasMessages()) return hasFailed ? <Wordless /> : null;
  // Within another page there is room for the picture alone.
  if (match.page === "embed") return <Main match={match} path={path} />;
  return (
    <>
      <a class="skip-link" href="#main">
        {t().site.skip}
      </a>
      <TopBar hasSearch={match.page !== "home"} />
      <ConnectionBanner />
      <Main match={match} path={path} />
      {match.page !== "explore" && <Footer />}
    </>
  );
}

/** Not even the words could be loaded: these stand in the code. */
function Wordless(): JSX.Element {
  return (
    <main class="page">
      <p>
        无法载入，请检查网络后重试。 <span lang="en">This could not be loaded; check the network and try again.</span>
      </p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          重试 / <span lang="en">Retry</span>
        </button>
      </p>
    </main>
  );
}

function Main({ match, path }: InLanguageProps): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const { wasPush } = useLocation() as { readonly wasPush?: boolean }; // part of the value, missing from the types
  const isFirst = useRef(true);
  const [error, resetError] = useErrorBoundary((cause: unknown) => reportError(cause));
  useLayoutEffect(() => {
    if (error !== undefined) resetError();
    if (!isFirst.current) {
      main.current?.focus({ preventScroll: true });
      if (wasPush === true) scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [path]);
  return (
    <main id="main" tabIndex={-1} ref={main}>
      {error === undefined ? (
        <Page name={match.page} {...(match.id === undefined ? {} : { id: match.id })} />
      ) : (
        <Broken />
      )}
    </main>
  );
}

function Broken(): JSX.Element {
  return (
    <div class="page failure" role="alert">
      <h1>{t().states.brokenTitle}</h1>
      <p>{t().states.broken}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t().states.reload}
        </button>
      </p>
    </div>
  );
}

function Footer(): JSX.Element {
  return (
    <footer class="site-footer">
      <p>{t().site.footer}</p>
      <p>
        <a href={linkTo.alliances()}>{t().site.alliances}</a>
        <a href={linkTo.institutions()}>{t().site.institutions}</a>
        <a href={linkTo.standards()}>{t().site.standards}</a>
        <a href={linkTo.projects()}>{t().site.projects}</a>
        <a href={linkTo.industries()}>{t().site.industries}</a>
        <a href={linkTo.regions()}>{t().site.regions}</a>
        <a href={linkTo.evaluations()}>{t().site.evaluations}</a>
        <a href={linkTo.views()}>{t().views.title}</a>
        <a href={linkTo.data()}>{t().site.data}</a>
        <a href={linkTo.about()}>{t().site.about}</a>
      </p>
    </footer>
  );
}
