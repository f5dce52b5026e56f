import type { ComponentChildren, ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PageName } from "./match-page.ts";
import { DeskFrame } from "./panels/desk-frame.tsx";
import { bringLaterParts } from "./panels/later.tsx";
import { Failure, Waiting } from "./panels/states.tsx";
import { AskError } from "./api/ask-error.ts";
import { isAnythingUnderWay } from "./state/under-way.ts";

type PageComponent = ComponentType<{ readonly id?: string }>;

/** Each page is a chunk of its own. */
const loaders: Readonly<Record<PageName, () => Promise<PageComponent>>> = {
  home: async () => (await import("./pages/home-page.tsx")).HomePage,
  explore: async () => (await import("./pages/explore-page.tsx")).ExplorePage,
  thing: async () => (await import("./pages/thing-page.tsx")).ThingPage,
  paths: async () => (await import("./pages/paths-page.tsx")).PathsPage,
  opportunities: async () => (await import("./pages/opportunities-page.tsx")).OpportunitiesPage,
  needs: async () => (await import("./pages/need-page.tsx")).NeedPage,
  alliances: async () => (await import("./pages/alliances-page.tsx")).AlliancesPage,
  institutions: async () => (await import("./pages/institutions-page.tsx")).InstitutionsPage,
  standards: async () => (await import("./pages/standards-page.tsx")).StandardsPage,
  projects: async () => (await import("./pages/projects-page.tsx")).ProjectsPage,
  industries: async () => (await import("./pages/industries-page.tsx")).IndustriesPage,
  regions: async () => (await import("./pages/regions-page.tsx")).RegionsPage,
  evaluations: async () => (await import("./pages/evaluations-page.tsx")).EvaluationsPage,
  views: async () => (await import("./pages/views-page.tsx")).ViewsPage,
  data: async () => (await import("./pages/data-page.tsx")).DataPage,
  about: async () => (await import("./pages/about-page.tsx")).AboutPage,
  embed: async () => (await import("./pages/embed-page.tsx")).EmbedPage,
  "not-found": async () => (await import("./pages/not-found-page.tsx")).NotFoundPage,
};

const loaded = new Map<PageName, PageComponent>();

export async function loadPage(name: PageName): Promise<PageComponent> {
  const page = loaded.get(name) ?? (await loaders[name]());
  loaded.set(name, page);
  return page;
}

/**
 * Brings the other pages and the canvas once the first one rests, so that the work can go on when the server is gone.
 * A reader who saves data gets them when they are asked for.
 */
export function loadRestWhenIdle(): void {
  const connection = "connection" in navigator ? (navigator.connection as { readonly saveData?: boolean }) : undefined; // not in the DOM types
  if (connection?.saveData === true) return;
  void bringRest();
}

/** One after the other, so that no reader's move has to wait for all of them; what fails is asked for again when wanted. */
async function bringRest(): Promise<void> {
  const pages = Object.keys(loaders).map((name) => () => loadPage(name as PageName)); // keys of a const object
  for (const bring of [...pages, () => import("./canvas/start-canvas.ts")]) {
    await nextRest();
    await bring().catch(() => undefined);
  }
  await nextRest();
  bringLaterParts();
}

/** Waits until nothing is under way that a reader waits for, and the page has a moment. */
async function nextRest(): Promise<void> {
  do await new Promise<void>((resolve) => whenIdle(resolve));
  while (isAnythingUnderWay());
}

function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 100);
}

interface PageProps {
  readonly name: PageName;
  readonly id?: string;
}

export function Page({ name, id }: PageProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const [ready, setReady] = useState<PageName | undefined>(undefined);
  const [error, setError] = useState<AskError | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    setError(undefined);
    loadPage(name).then(
      () => isGone || setReady(name),
      (cause: unknown) =>
        isGone || setError(new AskError("unreachable", "A part of the program could not be loaded", { cause })),
    );
    return () => {
      isGone = true;
    };
  }, [name, attempt]);
  const Component = loaded.get(name);
  if (Component !== undefined && (ready === name || error === undefined))
    return <Component {...(id === undefined ? {} : { id })} />;
  const Frame = name === "explore" && error === undefined ? DeskFrame : PlainFrame;
  return (
    <Frame>
      {error === undefined ? <Waiting lines={6} /> : <Failure error={error} onRetry={() => setAttempt(attempt + 1)} />}
    </Frame>
  );
}

function PlainFrame({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="page">{children}</div>;
}
