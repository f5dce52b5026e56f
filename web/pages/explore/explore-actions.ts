import { signal } from "@preact/signals-core";
import { AskError } from "../../api/ask-error.ts";
import { expandQuestion, expandRelation, type Expansion } from "../../state/expand-relation.ts";
import type { KnownRelation } from "../../state/folds.ts";
import { egoQuestion, loadEgo } from "../../state/load-ego.ts";
import { moveNode } from "../../state/move-node.ts";
import { openingCount } from "../../state/opening-count.ts";
import { pickNeighbor, type Pick } from "../../state/pick-neighbor.ts";
import { pinNode, togglePin } from "../../state/pin-node.ts";
import { reArrange } from "../../state/re-arrange.ts";
import { removeNode } from "../../state/remove-node.ts";
import { SceneFullError } from "../../state/scene-full-error.ts";
import { mostNodes, mostSteps, type Point, type Scene } from "../../state/scene.ts";
import { t } from "../../text/messages.ts";
import { nameIn } from "./name-in.ts";
import { sceneTools, type Explore } from "./use-explore.ts";
import { makeViewActions } from "./view-actions.ts";

export interface Notice {
  readonly text: string;
  readonly retry?: () => void;
  /** An expansion that found no room, with what of it would find some. */
  readonly full?: {
    readonly expansion: Expansion;
    readonly fits: number;
    readonly text: string;
    readonly known: KnownRelation | undefined;
  };
}

export type ExploreActions = ReturnType<typeof makeExploreActions>;

/** What a step leads to, and how it is told. */
interface Outcome {
  readonly scene: Scene;
  readonly said: string;
  /** What is to be looked at then. */
  readonly selectedId?: string;
}

/** The reader's commands: each is one transition, told in words and written into the address. */
export function makeExploreActions({ store, publish }: Bound) {
  /** What was done last, for those who hear it. */
  const announcement = signal("");
  /** What the reader should see to. */
  const notice = signal<Notice | undefined>(undefined);
  const isBusy = signal(false);
  /** Number of the newest step: what an older one brings is dropped. */
  let turn = 0;
  const say = (text: string): void => {
    announcement.value = text;
  };
  const commit = ({ scene, said, selectedId }: Outcome): void => {
    if (scene.steps.length > mostSteps) {
      notice.value = { text: t().explorer.tooLong(mostSteps) };
      return;
    }
    store.commit(scene);
    if (selectedId !== undefined) store.selectedIds.value = [selectedId];
    say(said);
    publish("push");
  };
  /** When a step fails the scene stays as it was, and the step can be tried again. */
  const attempt = (
    step: (before: Scene) => Promise<Outcome>,
    full?: (error: SceneFullError) => Notice["full"],
  ): void => {
    // Buttons keep the keyboard while they wait, so they can be pressed again.
    if (isBusy.peek()) return;
    run(step, full);
  };
  const run = (step: (before: Scene) => Promise<Outcome>, full?: (error: SceneFullError) => Notice["full"]): void => {
    notice.value = undefined;
    isBusy.value = true;
    const own = (turn += 1);
    const before = store.scene.peek();
    step(before)
      .then((outcome) => {
        if (own !== turn) return;
        // What was done in the meantime must not be lost: the step is done again on top of it.
        if (store.scene.peek() === before) commit(outcome);
        else run(step, full);
      })
      .catch((error: unknown) => {
        if (own === turn) notice.value = noticeFor(error, () => attempt(step, full), full);
      })
      .finally(() => {
        if (own === turn) isBusy.value = false;
      });
  };
  /** What is on its way is dropped when it comes; the scene stays as it is. */
  const stopWaiting = (): void => {
    turn += 1;
    isBusy.value = false;
    say(t().explorer.stoppedWaiting);
  };
  const nameOf = (id: string): string => nameIn(store.scene.peek(), id);
  const go = (move: () => void, said: string): void => {
    move();
    say(said);
    notice.value = undefined;
    publish("push");
  };
  return {
    announcement,
    notice,
    isBusy,
    say,
    stopWaiting,
    ...makeViewActions({ store, publish, say }),
    addThing: (id: string) => attempt((before) => addThing(before, id)),
    expand: (expansion: Expansion, text: string) =>
      attempt(
        (before) => expand(before, expansion, text),
        ({ fits, known }) => ({ expansion, fits, text, known }),
      ),
    pick: (pick: Pick, name: string) => attempt((before) => pickOne(before, pick, name)),
    remove: (id: string) => commit({ scene: removeNode(store.scene.peek(), id), said: t().graph.removed(nameOf(id)) }),
    togglePin: (id: string) => {
      const scene = togglePin(store.scene.peek(), id);
      commit({ scene, said: (scene.pinnedIds.has(id) ? t().explorer.pinned : t().explorer.unpinned)(nameOf(id)) });
    },
    pinAll: (ids: readonly string[]) =>
      commit({
        scene: ids.reduce(pinNode, store.scene.peek()),
        said: t().explorer.pinned(ids.map(nameOf).join(", ")),
      }),
    arrange: () => attempt(arrange),
    clear: () => {
      store.clear();
      say(t().explorer.cleared);
      publish("push");
    },
    undo: () => go(store.undo, t().graph.undone),
    redo: () => go(store.redo, t().explorer.redone),
    goTo: (at: number, text: string) => go(() => store.goTo(at), t().explorer.goneTo(text)),
    move: (id: string, to: Point) => {
      const scene = moveNode(store.scene.peek(), id, to);
      if (scene.steps.length > mostSteps) return commit({ scene, said: "" });
      store.commit(scene);
      publish("replace");
    },
  };
}

type Bound = { readonly [Key in "store" | "publish"]: Explore[Key] };

async function addThing(before: Scene, id: string): Promise<Outcome> {
  const neighborhood = await sceneTools.readNeighborhood(egoQuestion(id));
  const scene = await loadEgo(before, neighborhood, sceneTools.place, openingCount());
  return { scene, said: t().graph.added(nameIn(scene, id), scene.nodes.size - before.nodes.size), selectedId: id };
}

async function expand(before: Scene, expansion: Expansion, text: string): Promise<Outcome> {
  const neighborhood = await sceneTools.readNeighborhood(expandQuestion(expansion));
  const scene = await expandRelation(before, expansion, { neighborhood, place: sceneTools.place });
  const count = scene.nodes.size - before.nodes.size;
  return { scene, said: count === 0 ? t().graph.nothingNew(text) : t().graph.expanded(count, text) };
}

async function pickOne(before: Scene, pick: Pick, name: string): Promise<Outcome> {
  const direct = await sceneTools.readDirectTies(pick);
  const scene = await pickNeighbor(before, pick, { direct, place: sceneTools.place });
  return { scene, said: t().explorer.picked(name) };
}

async function arrange(before: Scene): Promise<Outcome> {
  return { scene: await reArrange(before, sceneTools.place), said: t().graph.arranged };
}

function noticeFor(error: unknown, retry: () => void, full?: (error: SceneFullError) => Notice["full"]): Notice {
  if (error instanceof SceneFullError) {
    const offer = full?.(error);
    const text = t().graph.full(mostNodes, Math.max(0, error.room));
    return offer === undefined ? { text } : { text, full: offer };
  }
  const trouble = error instanceof AskError ? error.trouble : "fault";
  const reason = trouble === "not-found" ? t().states.refused : t().states[trouble];
  return { text: `${t().graph.stepFailed}: ${reason}`, retry };
}
