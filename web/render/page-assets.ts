import { pictureWidth } from "../state/opening-count.ts";

/** What the build says of its files: `.vite/manifest.json`. */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

interface PageSources {
  readonly now: readonly string[];
  /** What the page asks for next where there is room for a picture: it comes once nothing else is on the line. */
  readonly next?: readonly string[];
}

/**
 * Links to the styles and scripts that a page needs beside those of every page, so that it is not shown bare and its
 * code does not come in steps.
 */
export function linkAssets(manifest: Manifest, { now, next = [] }: PageSources): string {
  const known = new Set<string>();
  /** Adds what the sources need, and gives what of it was not there yet. */
  const collect = (keys: readonly string[]): readonly ManifestChunk[] =>
    keys.flatMap((key) => {
      const chunk = manifest[key];
      if (chunk === undefined || known.has(key)) return [];
      known.add(key);
      return [chunk, ...collect(chunk.imports ?? [])];
    });
  collect(Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true));
  const added = collect(now);
  const later = collect(next);
  const styles = new Set(added.flatMap(({ css }) => css ?? []));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}" />`),
    ...added.map(({ file }) => `<link rel="modulepreload" href="/${file}" />`),
    ...later.map(
      ({ file }) =>
        `<link rel="modulepreload" fetchpriority="low" media="(min-width: ${pictureWidth}px)" href="/${file}" />`,
    ),
  ].join("\n    ");
}
