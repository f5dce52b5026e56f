import { signal } from "@preact/signals-core";
import type { Language } from "../state/preferences.ts";
import type { Messages } from "./message-type.ts";

/** The language of the page; the address decides it. */
export const language = signal<Language>("zh");

const messages = signal<Messages | undefined>(undefined);
const loaded = new Map<Language, Messages>();

/** One language at a time is loaded; the words of the other come when it is switched to. */
export async function loadLanguage(next: Language): Promise<void> {
  const { words } = next === "zh" ? await import("./zh.ts") : await import("./en.ts");
  loaded.set(next, words);
  switchLanguage(next);
}

/** At once, of a language that was loaded before: pages of both are written by one server. */
export function switchLanguage(next: Language): void {
  messages.value = loaded.get(next);
  language.value = next;
}

export function hasMessages(): boolean {
  return messages.value !== undefined;
}

/** The words of the page's language; whoever reads them in rendering follows a switch. */
export function t(): Messages {
  const words = messages.value;
  if (words === undefined) throw new Error("Messages are read before a language was loaded");
  return words;
}
