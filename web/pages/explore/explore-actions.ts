import { signal, type Signal } from "@preact/signals-core";
import { AskError } from "../../api/ask-error.ts";
import { expandQuestion, expandRelation, SceneFullError, type Expansion } from "../../state/expand-relation.ts";
import { egoQuestion, loadEgo } from "../../state/load-ego.ts";
import { moveNode } from "../../state/move-node.ts";
import { reArrange } from "../../state/re-arrange.ts";
import { removeNode } from "../../state/remove-node.ts";
import { firstNodes, mostNodes, type Point, type Scene } from "../../state/scene.ts";
import { language, t } from "../../text/messages.ts";
import { shortNameOf } from "../../text/name.ts";
import { sceneTools, type Explore } from "./use-explore.ts";

export interface Notice {
  readonly text: string;
  readonly retry?: () => void;
}

export interface ExploreActions {
  /** What was done last, for those who hear it. */
  readonly announcement: Signal<string>;
  /** What the reader should see to. */
  readonly notice: Signal<Notice | undefined>;
  readonly isBusy: Signal<boolean>;
  readonly addThing: (id: string) => void;
  readonly expand: (expansion: Expansion, text: string) => void;
  readonly remove: (id: string) => void;
  readonly arrange: () => void;
  readonly undo: () => void;
  readonly move: (id: string, to: Point) => void;
  readonly select: (id: string | undefined) => void;
}

type Target = Pick<Explore, "store" | "publish">;

/** What a step leads to, and how it is told. */
interface Outcome {
  readonly scene: Scene;
  readonly said: string;
  /** What is to be looked at then. */
  readonly selectedId?: string;
}

/** The reader's commands: each is one transition, told in words and written into the address. */
export function makeExploreActions({ store, publish }: Target): ExploreActions {
  const announcement = signal("");
  const notice = signal<Notice | undefined>(undefined);
  const isBusy = signal(false);
  const commit = ({ scene, said, selectedId }: Outcome): void => {
    store.commit(scene);
    if (selectedId !== undefined) store.selectedId.value = selectedId;
    announcement.value = said;
    publish("push");
  };
  /** When a step fails the scene stays as it was, and the step can be tried again. */
  const attempt = (step: (before: Scene) => Promise<Outcome>): void => {
    notice.value = undefined;
    isBusy.value = true;
    const before = store.scene.peek();
    step(before)
      // What was done in the meantime must not be lost: the step is done again on top of it.
      .then((outcome) => (store.scene.peek() === before ? commit(outcome) : attempt(step)))
      .catch((error: unknown) => {
        notice.value = noticeFor(error, () => attempt(step));
      })
      .finally(() => {
        isBusy.value = false;
      });
  };
  return {
    announcement,
    notice,
    isBusy,
    addThing: (id) => attempt((before) => addThing(before, id)),
    expand: (expansion, text) => attempt((before) => expand(before, expansion, text)),
    remove: (id) => {
      const before = store.scene.peek();
      commit({ scene: removeNode(before, id), said: t().graph.removed(nameIn(before, id)) });
    },
    arrange: () => attempt(arrange),
    undo: () => {
      store.undo();
      announcement.value = t().graph.undone;
      notice.value = undefined;
      publish("push");
    },
    move: (id, to) => {
      store.commit(moveNode(store.scene.peek(), id, to));
      publish("replace");
    },
    select: (id) => {
      store.selectedId.value = id;
      publish("replace");
    },
  };
}

async function addThing(before: Scene, id: string): Promise<Outcome> {
  const room = mostNodes - before.nodes.size;
  if (room < 1) throw new SceneFullError(room);
  const neighborhood = await sceneTools.readNeighborhood(egoQuestion(id));
  const scene = await loadEgo(before, neighborhood, sceneTools.place, Math.min(firstNodes, room));
  return { scene, said: t().graph.added(nameIn(scene, id), scene.nodes.size - before.nodes.size), selectedId: id };
}

async function expand(before: Scene, expansion: Expansion, text: string): Promise<Outcome> {
  const neighborhood = await sceneTools.readNeighborhood(expandQuestion(expansion));
  const scene = await expandRelation(before, expansion, { neighborhood, place: sceneTools.place });
  const count = scene.nodes.size - before.nodes.size;
  return { scene, said: count === 0 ? t().graph.nothingNew(text) : t().graph.expanded(count, text) };
}

async function arrange(before: Scene): Promise<Outcome> {
  return { scene: await reArrange(before, sceneTools.place), said: t().graph.arranged };
}

function nameIn(scene: Scene, id: string): string {
  const thing = scene.nodes.get(id)?.thing;
  return thing === undefined ? id : shortNameOf(thing, language.peek()).text;
}

function noticeFor(error: unknown, retry: () => void): Notice {
  if (error instanceof SceneFullError) return { text: t().graph.full(mostNodes, Math.max(0, error.room)) };
  const trouble = error instanceof AskError ? error.trouble : "fault";
  const reason = trouble === "not-found" ? t().states.refused : t().states[trouble];
  return { text: `${t().graph.stepFailed}: ${reason}`, retry };
}
