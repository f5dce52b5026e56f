import { matchPage, type PageName } from "../match-page.ts";
import { loadPage } from "../page-loaders.tsx";
import type { Language } from "../state/preferences.ts";
import { loadLanguage, switchLanguage } from "../text/messages.ts";
import { linkAssets, type Manifest } from "./page-assets.ts";
import { writePageData } from "./page-data.ts";
import { writeHead } from "./page-head.ts";
import { pathOf, writeFrame, writePage, type AskApi, type PageAddress, type WrittenPage } from "./write-page.tsx";

/** The language is for an address that has none. */
export interface PageRequest extends PageAddress {
  readonly ask: AskApi;
}

export type PageAnswer =
  | { readonly status: 200 | 404 | 503; readonly html: string }
  | { readonly status: 301 | 302; readonly location: string };

export interface WebBuild {
  /** The built `index.html`. */
  readonly template: string;
  readonly manifest: Manifest;
}

/** Pages to be read. Those to work with are nothing without script, so of them the frame alone is written. */
const readable: ReadonlySet<PageName> = new Set([
  "home",
  "thing",
  "alliances",
  "institutions",
  "standards",
  "projects",
  "industries",
  "regions",
  "evaluations",
  "data",
  "about",
  "not-found",
]);

/** Writes pages with the very components that the browser runs. */
export async function makePageRenderer(build: WebBuild): Promise<(request: PageRequest) => Promise<PageAnswer>> {
  await Promise.all([loadLanguage("zh"), loadLanguage("en"), ...[...readable].map(loadPage)]);
  return async ({ url, origin, language: preferred, ask }) => {
    const { pathname, search } = new URL(url, "http://page.internal");
    const match = matchPage(pathname, preferred);
    if ("redirectTo" in match) return { status: 302, location: `${match.redirectTo}${search}` };
    const { page, language } = match;
    const address = { url, origin, language };
    const isWhole = readable.has(page);
    const written = isWhole ? await writePage(address, ask) : writeFrame(address);
    const { head, isLacking } = written;
    if (head.movedTo !== undefined) return { status: 301, location: `${head.movedTo}${search}` };
    const lines = writeLines(build.manifest, { page, language, head, origin, path: pathOf(pathname) });
    return {
      status: head.isMissing === true ? 404 : isLacking ? 503 : 200,
      html: fillTemplate(build.template, { ...written, language, isWhole, lines }),
    };
  };
}

interface HeadOf extends Pick<WrittenPage, "head"> {
  readonly page: PageName;
  readonly language: Language;
  readonly origin: string;
  readonly path: string;
}

function writeLines(manifest: Manifest, { page, language, head, origin, path }: HeadOf): string {
  switchLanguage(language);
  const assets = linkAssets(manifest, {
    now: [`pages/${page}-page.tsx`, `text/${language}.ts`],
    ...(page === "explore" ? { next: ["canvas/start-canvas.ts"] } : {}),
  });
  return `${writeHead(head, { origin, path })}\n    ${assets}`;
}

interface Filling extends WrittenPage {
  readonly isWhole: boolean;
  readonly language: Language;
  readonly lines: string;
}

/** By functions, as `$` in a text would mean something else to `replace`. */
function fillTemplate(template: string, { body, answers, isWhole, language, lines }: Filling): string {
  const data = writePageData({ isWhole, answers: [...answers] });
  return template
    .replace(/<html lang="[^"]*">/, () => `<html lang="${language === "zh" ? "zh-CN" : "en"}">`)
    .replace(/<!--head-->[\s\S]*?<!--\/head-->/, () => lines)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>\n    ${data}`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, (note) => (isWhole ? "" : note));
}
