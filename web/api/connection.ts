import { effect, signal } from "@preact/signals-core";
import { ask } from "./ask.ts";
import { AskError, isOutage } from "./ask-error.ts";
import { DataVersionDocument } from "./generated/graphql.ts";

/** Whether the last question found the API alive. */
export const isConnected = signal(true);

/** Counts how often the API came back, so that failed questions can ask again. */
export const recoveries = signal(0);

const firstPauseMs = 2000;
const longestPauseMs = 30_000;

export function noteSuccess(): void {
  if (isConnected.peek()) return;
  isConnected.value = true;
  recoveries.value += 1;
}

export function noteFailure(error: unknown): void {
  if (error instanceof AskError && isOutage(error.trouble)) isConnected.value = false;
}

/** Asks for as little as the graph itself must answer. */
export async function checkConnection(): Promise<boolean> {
  try {
    await ask(DataVersionDocument, {}, { timeoutMs: 5000 });
    noteSuccess();
    return true;
  } catch (error) {
    if (error instanceof AskError) return false;
    throw error;
  }
}

/**
 * While the API is away, looks for it after 2, 4, 8 … 30 seconds. Returns how to stop.
 * An API that comes and goes within half a minute is looked for ever less often, not from the start each time.
 */
export function watchConnection(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = firstPauseMs;
  let backAt = 0;
  const look = async (): Promise<void> => {
    if (await checkConnection()) backAt = Date.now();
    else wait();
  };
  const wait = (): void => {
    timer = setTimeout(() => void look(), pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };
  const stop = effect(() => {
    clearTimeout(timer);
    if (isConnected.value) return;
    if (Date.now() - backAt > longestPauseMs) pauseMs = firstPauseMs;
    wait();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
