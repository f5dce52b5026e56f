import type { Language } from "./state/preferences.ts";

export type PageName =
  | "home"
  | "explore"
  | "thing"
  | "paths"
  | "opportunities"
  | "needs"
  | "alliances"
  | "institutions"
  | "standards"
  | "projects"
  | "industries"
  | "regions"
  | "evaluations"
  | "views"
  | "data"
  | "about"
  | "embed"
  | "not-found";

export type PageMatch =
  | { readonly language: Language; readonly page: PageName; readonly id?: string }
  /** An address without a language, which is to be given one. */
  | { readonly redirectTo: string };

const plainPages: readonly PageName[] = [
  "explore",
  "paths",
  "opportunities",
  "needs",
  "alliances",
  "institutions",
  "standards",
  "projects",
  "industries",
  "regions",
  "evaluations",
  "views",
  "data",
  "about",
  "embed",
];

/** Finds the page of an address. Nonsense, also nonsense in percent signs, finds the page that says so. */
export function matchPage(path: string, preferred: Language): PageMatch {
  const [first = "", ...rest] = path.split("/").filter((part) => part !== "");
  if (first !== "zh" && first !== "en") {
    const isPage = first === "" || plainPages.some((page) => page === first) || first === "e";
    return isPage
      ? { redirectTo: `/${preferred}${path === "/" ? "/" : path}` }
      : { language: preferred, page: "not-found" };
  }
  const [name, ...more] = rest;
  if (name === undefined) return { language: first, page: "home" };
  if (name === "e" && more.length > 0) return { language: first, page: "thing", id: decode(more.join("/")) };
  const page = plainPages.find((plain) => plain === name && more.length === 0);
  return { language: first, page: page ?? "not-found" };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return text;
  }
}
