import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What Vite's manifest tells of one chunk. */
interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** The built pages, by chunks and by what a reader of a route is sent. */
export interface Bundle {
  /** Keys of all chunks that come with one, itself included. */
  readonly comesWith: (key: string) => ReadonlySet<string>;
  readonly entry: string;
  /** Chunks that are asked for later, by the source that they begin with. */
  readonly later: readonly string[];
  /** Bytes of the scripts of these chunks, gzipped. */
  readonly scriptBytes: (keys: Iterable<string>) => number;
  readonly styleBytes: (keys: Iterable<string>) => number;
  /** Bytes of a file that no manifest lists, such as a worker, by the beginning of its name. */
  readonly fileBytes: (beginning: string) => number;
  readonly files: readonly string[];
}

export function readBundle(dist: string): Bundle {
  const text = readFileSync(path.join(dist, ".vite", "manifest.json"), "utf8");
  const manifest = JSON.parse(text) as Readonly<Record<string, Chunk>>; // the tool's own format
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const bytesOf = (file: string): number => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  if (entry === undefined) throw new Error(`${dist} has no page to begin with; build it anew`);
  const comesWith = (key: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) comesWith(imported, seen);
    return seen;
  };
  const sum = (names: Iterable<string>): number =>
    [...new Set(names)].reduce((total, file) => total + bytesOf(file), 0);
  return {
    comesWith: (key) => comesWith(key),
    entry,
    later: Object.keys(manifest).filter((key) => manifest[key]?.isEntry !== true && manifest[key]?.src !== undefined),
    scriptBytes: (keys) =>
      sum([...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith(".js"))),
    styleBytes: (keys) => sum([...keys].flatMap((key) => manifest[key]?.css ?? [])),
    fileBytes: (beginning) =>
      sum(files.filter((file) => path.basename(file).startsWith(beginning) && file.endsWith(".js"))),
    files,
  };
}
