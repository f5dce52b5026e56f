import type { Answer } from "../api/ask.ts";

/** What the server sends along with a page that it wrote. */
export interface PageData {
  /** The page itself was written; else its frame alone. */
  readonly isWhole: boolean;
  /** The answers that it was written with, so that nothing is asked twice. */
  readonly answers: readonly (readonly [key: string, answer: Answer<unknown>])[];
}

const place = "page-data";

/** As a block of data, which is no script; `<` is written so that no text can end it. */
export function writePageData(data: PageData): string {
  return `<script type="application/json" id="${place}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

export function readPageData(): PageData | undefined {
  const text = document.querySelector(`#${place}`)?.textContent;
  return text == null || text === "" ? undefined : (JSON.parse(text) as PageData); // written by `writePageData`
}
