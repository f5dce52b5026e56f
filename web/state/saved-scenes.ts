import { signal } from "@preact/signals-core";
import { recall, remember } from "./browser-storage.ts";

/** A picture that the reader keeps: its address reopens it exactly. */
export interface SavedScene {
  readonly name: string;
  /** The query of its address, the same in both languages. */
  readonly query: string;
  readonly savedAt: string;
  readonly things: number;
}

const key = "alliance-atlas.scenes";
const most = 50;

export const savedScenes = signal<readonly SavedScene[]>(readSaved(recall(key)));

/** Saves under a name, in place of what had it; tells whether the browser kept it. */
export function saveScene(scene: SavedScene): boolean {
  return keep([scene, ...savedScenes.peek().filter(({ name }) => name !== scene.name)].slice(0, most));
}

export function deleteSavedScene(name: string): boolean {
  return keep(savedScenes.peek().filter((scene) => scene.name !== name));
}

function keep(scenes: readonly SavedScene[]): boolean {
  const isKept = remember(key, scenes.length === 0 ? undefined : JSON.stringify(scenes));
  if (isKept) savedScenes.value = scenes;
  return isKept;
}

/** Others may write to the browser's storage: what is no saved scene is left out. */
export function readSaved(stored: string | null): readonly SavedScene[] {
  try {
    const parsed: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isSavedScene) : [];
  } catch {
    return [];
  }
}

function isSavedScene(value: unknown): value is SavedScene {
  if (typeof value !== "object" || value === null) return false;
  const { name, query, savedAt, things } = value as Readonly<Record<string, unknown>>; // any object can be read so
  return (
    [name, query, savedAt].every((part) => typeof part === "string") &&
    typeof things === "number" &&
    !Number.isNaN(Date.parse(String(savedAt)))
  );
}
