import type { Bundle } from "./bundle.ts";

/** One size with what it may be at most, in bytes as they travel. */
export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly most: number;
}

const kilobyte = 1000;
/** As designed: what a reader on a slow line waits for. */
const most = { shell: 45, canvas: 160, worker: 15, route: 30, explore: 240, styles: 20 } as const;

const canvas = "canvas/start-canvas.ts";
const isPage = (key: string): boolean => /^pages\/[\w-]+-page\.tsx$/.test(key);
const isWords = (key: string): boolean => /^text\/(?:zh|en)\.ts$/.test(key);

/** Every size that has a bound. The shell is what each page needs; a route is what comes beside it. */
export function measureSizes(bundle: Bundle): readonly Size[] {
  const shell = bundle.comesWith(bundle.entry);
  const words = bundle.later.filter(isWords);
  const drawing = without(bundle.comesWith(canvas), shell);
  const heaviest = [...words].sort((a, b) => bundle.scriptBytes([b]) - bundle.scriptBytes([a])).slice(0, 1);
  const pages = bundle.later.filter(isPage).map((page) => ({ page, own: without(bundle.comesWith(page), shell) }));
  const explore = pages.find(({ page }) => page === "pages/explore-page.tsx");
  const sizes: readonly (readonly [string, number, number])[] = [
    ["shell", bundle.scriptBytes(shell), most.shell],
    ["canvas", bundle.scriptBytes(drawing), most.canvas],
    ["layout worker", bundle.fileBytes("place-worker"), most.worker],
    ...pages.map(({ page, own }): [string, number, number] => {
      // What the canvas brings is counted with the canvas.
      return [page, bundle.scriptBytes(without(own, drawing)), most.route];
    }),
    ...words.map((key): [string, number, number] => [key, bundle.scriptBytes([key]), most.route]),
    [
      "all scripts of the explorer",
      bundle.scriptBytes(new Set([...shell, ...heaviest, ...drawing, ...(explore?.own ?? [])])) +
        bundle.fileBytes("place-worker"),
      most.explore,
    ],
    ...pages.map(({ page, own }): [string, number, number] => {
      return [`styles of ${page}`, bundle.styleBytes(new Set([...shell, ...own])), most.styles];
    }),
  ];
  return sizes.map(([what, bytes, kilobytes]) => ({ what, bytes, most: kilobytes * kilobyte }));
}

/** What else must hold of a bundle: each fault as a sentence. */
export function findFaults(bundle: Bundle): readonly string[] {
  const fonts = bundle.files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  return [
    ...(bundle.comesWith(bundle.entry).has(canvas) ? ["every page loads the canvas"] : []),
    ...(bundle.later.includes(canvas) ? [] : ["the canvas is no chunk of its own"]),
    ...fonts.map((file) => `${file} is a font; pages use the reader's own`),
  ];
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !others.has(key)));
}
