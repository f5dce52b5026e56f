import { effect, signal } from "@preact/signals-core";
import type { ThemeName } from "../tokens/palette.ts";

export type Language = "zh" | "en";

const themeKey = "alliance-atlas.theme";
const languageKey = "alliance-atlas.language";

/** Storage may be full, shut off or private: a preference is then kept for this visit alone. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice still holds for this visit.
  }
}

/** Both as the server takes them to be, until `watchTheme` looks: a page begins as it was written there. */
const systemTheme = signal<ThemeName>("light");
/** The reader's own choice; undefined follows the system. */
export const chosenTheme = signal<ThemeName | undefined>(undefined);

export function currentTheme(): ThemeName {
  return chosenTheme.value ?? systemTheme.value;
}

/** A choice that equals the system's is no choice: it goes on following the system. */
export function switchTheme(): void {
  const next = currentTheme() === "dark" ? "light" : "dark";
  chosenTheme.value = next === systemTheme.value ? undefined : next;
  remember(themeKey, chosenTheme.value);
}

export function watchTheme(): void {
  const isDarkSystem = matchMedia("(prefers-color-scheme: dark)");
  systemTheme.value = isDarkSystem.matches ? "dark" : "light";
  const stored = recall(themeKey);
  chosenTheme.value = stored === "dark" || stored === "light" ? stored : undefined;
  isDarkSystem.addEventListener("change", ({ matches }) => {
    systemTheme.value = matches ? "dark" : "light";
  });
  effect(() => {
    const { documentElement } = document;
    if (chosenTheme.value === undefined) delete documentElement.dataset["theme"];
    else documentElement.dataset["theme"] = chosenTheme.value;
  });
}

/** The remembered choice, else the first language of the browser that is one of ours, else Chinese. */
export function preferredLanguage(): Language {
  const stored = recall(languageKey);
  if (stored === "zh" || stored === "en") return stored;
  const known = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === "zh" || tag === "en");
  return known === "en" ? "en" : "zh";
}

/** The server redirects by the cookie, the page by its own store. */
export function rememberLanguage(language: Language): void {
  remember(languageKey, language);
  document.cookie = `lang=${language}; path=/; max-age=31536000; samesite=lax`;
}
