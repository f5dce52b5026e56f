/** Searchers take at most this many addresses a file; each thing has one in each language. */
export const thingsPerPart = 20_000;

/** Pages beside those of things, without their language. */
const plainPages = [
  "",
  "/alliances",
  "/institutions",
  "/standards",
  "/projects",
  "/industries",
  "/regions",
  "/evaluations",
  "/data",
  "/about",
];

const languages = ["zh", "en"] as const;
const hreflang = { zh: "zh-CN", en: "en" } as const;

/** All pages of one part: those of its things, and in the first part the plain ones too. */
export function writeSitemap(origin: string, ids: readonly string[], part: number): string {
  const things = ids.slice((part - 1) * thingsPerPart, part * thingsPerPart).map((id) => `/e/${pathPart(id)}`);
  const entries = [...(part === 1 ? plainPages : []), ...things].flatMap((path) => {
    const links = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang[language]}" href="${origin}/${language}${path}"/>`,
    );
    return languages.map((language) => `<url><loc>${origin}/${language}${path}</loc>${links.join("")}</url>`);
  });
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("\n")}\n</urlset>\n`;
}

/** Where there is more than one file takes, the names of the files. */
export function writeSitemapIndex(origin: string, parts: number): string {
  const entries = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${origin}/sitemap-${index + 1}.xml</loc></sitemap>`,
  );
  return `${head}<sitemapindex xmlns="${schema}">\n${entries.join("\n")}\n</sitemapindex>\n`;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** As pages write addresses: the colon stays; nothing that XML would take for its own is left. */
function pathPart(id: string): string {
  return encodeURIComponent(id).replaceAll("%3A", ":").replaceAll("'", "%27");
}
