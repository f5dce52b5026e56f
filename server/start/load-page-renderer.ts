import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { PageRenderer } from "../http/page-route.ts";

interface RendererModule {
  readonly makePageRenderer: (build: {
    readonly template: string;
    readonly manifest: unknown;
  }) => Promise<PageRenderer>;
}

/** The one part of the web that the server runs: its own build of the pages, made of the same components. */
export async function loadPageRenderer(webFolder: string): Promise<PageRenderer> {
  const address = pathToFileURL(path.join(webFolder, "ssr/page-renderer.js")).href;
  const [{ makePageRenderer }, template, manifest] = await Promise.all([
    import(address) as Promise<RendererModule>, // built from web/render/page-renderer.ts
    readFile(path.join(webFolder, "index.html"), "utf8"),
    readFile(path.join(webFolder, ".vite/manifest.json"), "utf8"),
  ]);
  return makePageRenderer({ template, manifest: JSON.parse(manifest) });
}
