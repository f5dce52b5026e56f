import type { Logger } from "pino";

/**
 * Asks for every sort of page once, one after the other, so that Neo4j has planned their statements before a reader
 * waits for that: a plan takes tens of milliseconds, and many pages ask several. What fails is left to the readers.
 */
export async function visitPages(url: string, signal: AbortSignal, log: Logger): Promise<void> {
  const started = performance.now();
  try {
    const sitemap = await (await fetch(new URL("/sitemap-1.xml", url), { signal })).text();
    const pages = onePageEach(sitemap);
    for (const page of pages) await (await fetch(new URL(page, url), { signal })).arrayBuffer();
    log.info({ pages: pages.length, milliseconds: Math.round(performance.now() - started) }, "pages visited");
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error }, "the pages could not be visited ahead");
  }
}

/** Of the addresses of a sitemap the Chinese ones: each plain page, and one thing of each kind. */
export function onePageEach(sitemap: string): readonly string[] {
  const found = new Map<string, string>();
  for (const [, path = ""] of sitemap.matchAll(/<loc>https?:\/\/[^/<]+(\/zh[^<]*)<\/loc>/g)) {
    const sort = path.replace(/:.*/, "");
    if (!found.has(sort)) found.set(sort, path);
  }
  return [...found.values()];
}
