import type { PageHead } from "../api/rendering.ts";
import { titleOf } from "../pages/use-page-head.ts";
import { switchedLanguage } from "../routes.ts";
import { language, t } from "../text/messages.ts";
import { escapeText } from "./escape-text.ts";

/** Where this page is found, and what it is. */
export interface HeadPlace {
  /** `https://host`, or nothing where the request named no host. */
  readonly origin: string;
  /** With the language, without what stands behind the question mark. */
  readonly path: string;
}

const locales = { zh: "zh_CN", en: "en_GB" } as const;

/** What a link shows where it is passed on: the map of the first page, without its numbers, which age. */
const picture = { path: "/social-card.png", width: 1200, height: 630 };

/** The lines of the head that differ from page to page. */
export function writeHead(head: PageHead, { origin, path }: HeadPlace): string {
  const title = titleOf(head);
  const description = head.description ?? t().site.description;
  const other = switchedLanguage(path);
  const [zh, en] = language.value === "zh" ? [path, other] : [other, path];
  const address = (to: string): string => `${origin}${to}`;
  const lines = [
    `<title>${escapeText(title)}</title>`,
    meta("name", "description", description),
    ...(head.isMissing === true
      ? [meta("name", "robots", "noindex")]
      : [
          link("canonical", address(path)),
          link("alternate", address(zh), "zh-CN"),
          link("alternate", address(en), "en"),
          link("alternate", address(path.replace(/^\/(?:zh|en)(?=\/|$)/, "") || "/"), "x-default"),
        ]),
    meta("property", "og:title", head.title),
    meta("property", "og:description", description),
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", t().brand),
    meta("property", "og:url", address(path)),
    meta("property", "og:locale", locales[language.value]),
    meta("property", "og:image", address(picture.path)),
    meta("property", "og:image:width", String(picture.width)),
    meta("property", "og:image:height", String(picture.height)),
    meta("property", "og:image:alt", t().brand),
    ...(head.subject === undefined ? [] : [writeSubject(head.subject, address(path))]),
  ];
  return lines.join("\n    ");
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeText(content)}" />`;
}

function link(rel: string, href: string, hreflang?: string): string {
  return `<link rel="${rel}"${hreflang === undefined ? "" : ` hreflang="${hreflang}"`} href="${escapeText(href)}" />`;
}

/** `<` is written so that no text can end the block. */
function writeSubject(subject: Readonly<Record<string, unknown>>, url: string): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...subject, url }).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>`;
}
