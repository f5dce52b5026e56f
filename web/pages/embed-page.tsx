import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { Empty, Failure, Waiting } from "../panels/states.tsx";
import { linkTo } from "../routes.ts";
import { language, t } from "../text/messages.ts";
import { shortNameOf } from "../text/name.ts";
import "./embed-page.css";
import { useExplore } from "./explore/use-explore.ts";
import { useTitle } from "./use-page-head.ts";

/** A picture within somebody else's page: to look at, with the way to where it can be worked with. */
export function EmbedPage(): JSX.Element {
  const { store, isLoading, error, retry } = useExplore();
  const { url } = useLocation();
  const words = t().share;
  const [seed] = store.scene.value.nodes.values();
  const title = seed === undefined ? t().graph.title : shortNameOf(seed.thing, language.value).text;
  useTitle(title);
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  return (
    <div class="embed">
      <header class="embed-bar">
        <h1 lang={seed !== undefined && /[\u3400-\u9FFF]/.test(title) ? "zh" : undefined}>{title}</h1>
        <a class="arrow-link" href={linkTo.explore() + query} target="_blank" rel="noopener">
          {words.openThere}
        </a>
      </header>
      {error.value !== undefined && <Failure error={error.value} onRetry={retry} />}
      {error.value === undefined && isLoading.value && <Waiting lines={4} label={t().states.drawing} />}
      {error.value === undefined && !isLoading.value && seed === undefined && <Empty title={words.nothing} />}
      {seed !== undefined && (
        <GraphCanvas
          store={store}
          label={t().graph.region}
          // Wheel and finger belong to the page around it; the buttons zoom.
          isFree={false}
          onSelect={(id) => {
            if (id !== undefined) open(linkTo.thing(id), "_blank", "noopener");
          }}
        />
      )}
    </div>
  );
}
