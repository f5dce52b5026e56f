import { renderToString } from "preact-render-to-string";
import { LocationProvider } from "preact-iso/router";
import { readAnswer, type Answer } from "../api/ask.ts";
import { isPassing, toAskError } from "../api/ask-error.ts";
import { RenderingContext, type PageHead, type Question } from "../api/rendering.ts";
import { App } from "../app.tsx";
import { duringFirstView } from "../state/first-view.ts";
import type { Language } from "../state/preferences.ts";
import { switchLanguage, t } from "../text/messages.ts";

/** Asks the API one question; rejects when the page may wait no longer. */
export type AskApi = (query: string, variables: unknown) => Promise<{ readonly status: number; readonly text: string }>;

export interface WrittenPage {
  readonly body: string;
  readonly head: PageHead;
  readonly answers: ReadonlyMap<string, Answer<unknown>>;
  /** A question was not answered: the browser asks it again, and says what is wrong if it still is. */
  readonly isLacking: boolean;
}

export interface PageAddress {
  /** Path and query, as the browser wrote them. */
  readonly url: string;
  /** `https://host`, for links that must be whole. */
  readonly origin: string;
  readonly language: Language;
}

/** A question may depend on the answer to another, which may depend on a third. */
const mostRounds = 4;

/** Writes the page, asks what it lacked, and writes it again, until it lacks nothing more. */
export async function writePage(address: PageAddress, ask: AskApi): Promise<WrittenPage> {
  const answers = new Map<string, Answer<unknown>>();
  const asked = new Set<string>();
  for (let round = 1; ; round += 1) {
    const { lacking, ...written } = writeOnce(address, answers);
    const open = lacking.filter(({ key }) => !asked.has(key));
    if (open.length === 0 || round === mostRounds) return { ...written, answers, isLacking: lacking.length > 0 };
    for (const { key } of open) asked.add(key);
    await Promise.all(open.map((question) => answerQuestion(question, ask, answers)));
  }
}

/** The frame of a page, which asks nothing. */
export function writeFrame(address: PageAddress): WrittenPage {
  return { ...writeOnce(address, new Map()), answers: new Map(), isLacking: false };
}

async function answerQuestion(
  { key, query, variables }: Question,
  ask: AskApi,
  answers: Map<string, Answer<unknown>>,
): Promise<void> {
  try {
    const { text, status } = await ask(query, variables);
    const read = readAnswer(text, status);
    // A part that may come when it is asked for again would stay away for good in a page that is kept.
    if (!read.problems.some((problem) => isPassing(toAskError(problem).trouble))) answers.set(key, read);
  } catch {
    // Stays open: the browser asks again and tells the reader of the failure.
  }
}

/** Nothing here may wait: language and words are those of this page only until another is written. */
function writeOnce({ url, origin, language }: PageAddress, answers: ReadonlyMap<string, Answer<unknown>>) {
  const lacking: Question[] = [];
  let head: PageHead | undefined;
  const rendering = {
    origin,
    answers,
    lack: (question: Question) => void lacking.push(question),
    describe: (next: PageHead) => {
      head = next;
    },
  };
  switchLanguage(language);
  const body = duringFirstView(() =>
    renderToString(
      <RenderingContext.Provider value={rendering}>
        <LocationProvider.ctx.Provider value={locationOf(url)}>
          <App />
        </LocationProvider.ctx.Provider>
      </RenderingContext.Provider>,
    ),
  );
  return { body, head: head ?? { title: t().brand }, lacking };
}

/** What the router tells of an address in a browser. */
function locationOf(url: string) {
  const { pathname, search, searchParams } = new URL(url, "http://page.internal");
  const stay = (): void => undefined;
  return {
    url: `${pathname}${search}`,
    path: pathOf(pathname),
    query: Object.fromEntries(searchParams),
    route: stay,
    back: stay,
    forward: stay,
  };
}

/** Without the slash at its end, as the router has it. */
export function pathOf(pathname: string): string {
  return pathname.replace(/\/+$/, "") || "/";
}
