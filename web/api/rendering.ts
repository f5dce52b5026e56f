import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer } from "./ask.ts";

/** A question of a page, as the API takes it. */
export interface Question {
  readonly key: string;
  readonly query: string;
  readonly variables: unknown;
}

/** What a page says of itself to browsers, search engines and those who share its address. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** The page's subject in the words of schema.org. */
  readonly subject?: Readonly<Record<string, unknown>>;
  /** There is nothing at this address. */
  readonly isMissing?: boolean;
  /** The address that took this one's place. */
  readonly movedTo?: string;
}

/** How a page is written on the server: it can't wait, so it says what it lacks and is written again with the answers. */
export interface Rendering {
  /** `https://host` of the address that was asked for. */
  readonly origin: string;
  readonly answers: ReadonlyMap<string, Answer<unknown>>;
  readonly lack: (question: Question) => void;
  readonly describe: (head: PageHead) => void;
}

/** Nothing in a browser. */
export const RenderingContext = createContext<Rendering | undefined>(undefined);

/** For addresses that are to be written down whole. */
export function useOrigin(): string {
  return useContext(RenderingContext)?.origin ?? location.origin;
}
