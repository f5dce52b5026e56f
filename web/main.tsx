import { hydrate, render } from "preact";
import { LocationProvider } from "preact-iso/router";
import { effect } from "@preact/signals-core";
import { noteFailure, recoveries, watchConnection } from "./api/connection.ts";
import { restoreAnswers } from "./api/remembered-answers.ts";
import { App } from "./app.tsx";
import { matchPage } from "./match-page.ts";
import { loadPage, loadRestWhenIdle } from "./page-loaders.tsx";
import { readPageData } from "./render/page-data.ts";
import { duringFirstView } from "./state/first-view.ts";
import { preferredLanguage, watchTheme } from "./state/preferences.ts";
import { readRelationCatalog } from "./state/relation-catalog.ts";
import { loadLanguage } from "./text/messages.ts";
import "./styles/index.css";

const root = document.querySelector("#app");
if (root !== null) void show(root);
watchConnection();
// Again whenever the server comes back, for a first try that failed.
effect(() => {
  if (recoveries.value >= 0) readRelationCatalog().catch(noteFailure);
});
loadRestWhenIdle();

/** Takes over the page that the server wrote; where it wrote the frame alone, or nothing, makes it. */
async function show(place: Element): Promise<void> {
  const app = (
    <LocationProvider>
      <App />
    </LocationProvider>
  );
  const match = matchPage(location.pathname, preferredLanguage());
  const written = readPageData();
  restoreAnswers(written?.answers ?? []);
  if ("page" in match) {
    // The page's code comes beside the words, not after them; a part that fails to come is told by the page itself.
    const [words, code] = await Promise.allSettled([loadLanguage(match.language), loadPage(match.page)]);
    if (written?.isWhole === true && words.status === "fulfilled" && code.status === "fulfilled") {
      duringFirstView(() => hydrate(app, place));
      watchTheme();
      return;
    }
  }
  place.replaceChildren();
  watchTheme();
  render(app, place);
}
