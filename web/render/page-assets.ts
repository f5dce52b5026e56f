/** What the build says of its files: `.vite/manifest.json`. */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

/**
 * Links to the styles and scripts that a page needs beside those of every page, so that it is not shown bare and its
 * code does not come in steps.
 */
export function linkAssets(manifest: Manifest, sources: readonly string[]): string {
  const known = new Set<string>();
  const collect = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || known.has(key)) return;
    known.add(key);
    for (const imported of chunk.imports ?? []) collect(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) collect(key);
  const everywhere = new Set(known);
  for (const source of sources) collect(source);
  const added = [...known].filter((key) => !everywhere.has(key)).flatMap((key) => manifest[key] ?? []);
  const styles = new Set(added.flatMap(({ css }) => css ?? []));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}" />`),
    ...added.map(({ file }) => `<link rel="modulepreload" href="/${file}" />`),
  ].join("\n    ");
}
