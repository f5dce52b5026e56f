import type { FilterPart, SceneFilter } from "./scene-filter.ts";
import type { Scene, Step } from "./scene.ts";

/** What the reader did, as the list of steps tells it. */
export type Deed =
  | Step
  | { readonly act: "open" }
  | { readonly act: "clear" }
  /** Without a part: all of them were removed at once. */
  | { readonly act: "filter"; readonly part: FilterPart | undefined };

/** The scene and its filter as one deed left them. */
export interface Moment {
  readonly scene: Scene;
  readonly filter: SceneFilter;
  readonly deed: Deed;
}

/** All moments that can be gone back and forth to; `at` is the present one. */
export interface SceneHistory {
  readonly moments: readonly [Moment, ...Moment[]];
  readonly at: number;
}

/** Steps that can be undone. */
export const mostUndo = 100;

export function beginHistory(scene: Scene, filter: SceneFilter): SceneHistory {
  return { moments: [{ scene, filter, deed: { act: "open" } }], at: 0 };
}

export function presentOf({ moments, at }: SceneHistory): Moment {
  return moments[at] ?? moments[0];
}

/** What was undone before is lost once something else is done. */
export function recordMoment(history: SceneHistory, moment: Moment): SceneHistory {
  const [first, ...rest] = history.moments;
  const before = rest.slice(0, history.at);
  const kept = isContinued(presentOf(history).deed, moment.deed) ? before.slice(0, -1) : before;
  const all: readonly Moment[] = [first, ...kept, moment];
  const [oldest = moment, ...later] = all.slice(-(mostUndo + 1));
  return { moments: [oldest, ...later], at: later.length };
}

export function goToMoment(history: SceneHistory, at: number): SceneHistory {
  return { ...history, at: Math.max(0, Math.min(at, history.moments.length - 1)) };
}

/** A thing that is moved bit by bit, or a range that is dragged, is one deed. */
function isContinued(before: Deed, next: Deed): boolean {
  if (before.act === "move" && next.act === "move") return before.id === next.id;
  return before.act === "filter" && next.act === "filter" && before.part === "years" && next.part === "years";
}
