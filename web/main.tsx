import { render } from "preact";
import { LocationProvider } from "preact-iso/router";
import { effect } from "@preact/signals-core";
import { noteFailure, recoveries, watchConnection } from "./api/connection.ts";
import { App } from "./app.tsx";
import { matchPage } from "./match-page.ts";
import { loadPage, loadRestWhenIdle } from "./page-loaders.tsx";
import { preferredLanguage, watchTheme } from "./state/preferences.ts";
import { readRelationCatalog } from "./state/relation-catalog.ts";
import "./styles/index.css";

watchTheme();
watchConnection();

// The page's code and the names of relations come beside the words, not after them.
const match = matchPage(location.pathname, preferredLanguage());
if ("page" in match) loadPage(match.page).catch(() => undefined); // the page itself shows the failure
// Again whenever the server comes back, for a first try that failed.
effect(() => {
  if (recoveries.value >= 0) readRelationCatalog().catch(noteFailure);
});

const root = document.querySelector("#app");
if (root !== null) {
  render(
    <LocationProvider>
      <App />
    </LocationProvider>,
    root,
  );
}
loadRestWhenIdle();
