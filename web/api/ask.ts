import { AskError, toAskError, type Problem } from "./ask-error.ts";
import { underWay } from "../state/under-way.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

export interface Answer<Data> {
  readonly data: Data;
  /** Parts of the answer that failed while the rest came. */
  readonly problems: readonly Problem[];
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** The staff token, for what staff alone may ask. */
  readonly token?: string;
}

const defaultTimeoutMs = 15_000;

/** Asks the API one question. Rejects with an `AskError`, or with the signal's reason when the asker gave up. */
export async function ask<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, token, timeoutMs = defaultTimeoutMs }: AskOptions = {},
): Promise<Answer<Data>> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const giveUp = (): void => timeout.abort();
  signal?.addEventListener("abort", giveUp);
  try {
    return await underWay(sendDocument(document, variables, timeout.signal, token));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AskError) throw error;
    if (timeout.signal.aborted) throw new AskError("timeout", `No answer in ${timeoutMs} ms`, { cause: error });
    throw new AskError("unreachable", "The server can't be reached", { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

/**
 * The server knows the pages' documents by their ids, and takes nothing for them from the visitor's allowance. A server
 * newer than the open page may have forgotten an id: then the text is sent.
 */
async function sendDocument<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  token: string | undefined,
): Promise<Answer<Data>> {
  const documentId: unknown = document.__meta__?.["documentId"];
  const byText = (): Promise<Answer<Data>> =>
    send<Data>(JSON.stringify({ query: document.toString(), variables }), signal, token);
  if (typeof documentId !== "string") return byText();
  try {
    return await send<Data>(JSON.stringify({ documentId, variables }), signal, token);
  } catch (error) {
    if (error instanceof AskError && error.code === "DOCUMENT_NOT_FOUND") return byText();
    throw error;
  }
}

async function send<Data extends object>(
  body: string,
  signal: AbortSignal,
  token: string | undefined,
): Promise<Answer<Data>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
    signal,
  });
  return readAnswer<Data>(await response.text(), response.status);
}

/** What the API answered; throws an `AskError` where that is no answer. */
export function readAnswer<Data extends object>(text: string, status: number): Answer<Data> {
  const result = readResult<Data>(text, status);
  const problems = (result.errors ?? []).map(toProblem);
  const [first] = problems;
  const hasData = result.data !== undefined && result.data !== null;
  // Every field of the query may fail alone; where all of them did, there is no answer.
  const isEmpty = hasData && problems.length > 0 && Object.values(result.data).every((value) => value === null);
  if (hasData && !isEmpty) return { data: result.data, problems };
  throw first === undefined ? new AskError("fault", `Answer ${status} without data`) : toAskError(first);
}

interface RawResult<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly RawError[];
}

interface RawError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

/** A proxy in front of a dead server answers with a page of HTML: that is no refusal of the question. */
function readResult<Data>(text: string, status: number): RawResult<Data> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null) return parsed as RawResult<Data>; // shape is the API's contract
  } catch (error) {
    throw new AskError("outage", `Answer ${status} is not JSON`, { cause: error });
  }
  throw new AskError("fault", `Answer ${status} is not an object`);
}

function toProblem(error: RawError): Problem {
  return {
    code: error.extensions?.code ?? "INTERNAL_SERVER_ERROR",
    message: error.message ?? "",
    path: error.path ?? [],
    hint: error.extensions?.hint,
  };
}
