import { noFilter, withoutPart, type FilterPart, type SceneFilter } from "../../state/scene-filter.ts";
import { nextSpotlight, type Spotlight } from "../../state/spotlight.ts";
import { t } from "../../text/messages.ts";
import { nameIn } from "./name-in.ts";
import type { Explore } from "./use-explore.ts";

type Bound = { readonly [Key in "store" | "publish"]: Explore[Key] } & { readonly say: (text: string) => void };

/** Commands that change what is shown, selected or brought out, and leave the scene as it is. */
export function makeViewActions({ store, publish, say }: Bound) {
  const nameOf = (id: string): string => nameIn(store.scene.peek(), id);
  const sift = (filter: SceneFilter, part: FilterPart | undefined): void => {
    store.sift(filter, part);
    say(t().explorer.filterSet(store.visible.peek().nodeIds.size, store.scene.peek().nodes.size));
    publish("replace");
  };
  const selectOnly = (ids: readonly string[]): void => {
    store.selectedIds.value = ids;
    say(selectionText(ids, nameOf));
    publish("replace");
  };
  const shine = (light: Spotlight | undefined): void => {
    store.spotlight.value = light;
    const count = store.lit.peek()?.nodeIds.size ?? 0;
    say(light === undefined ? t().explorer.spotlightOff : t().explorer.spotlit(nameOf(light.id), light.depth, count));
    publish("replace");
  };
  return {
    hide: (ids: readonly string[]) => {
      const filter = store.filter.peek();
      store.sift({ ...filter, hiddenIds: new Set([...filter.hiddenIds, ...ids]) }, "hiddenIds");
      store.selectedIds.value = store.selectedIds.peek().filter((id) => !ids.includes(id));
      const [only] = ids;
      say(
        ids.length === 1 && only !== undefined
          ? t().explorer.hidden(nameOf(only))
          : t().explorer.hiddenMany(ids.length),
      );
      publish("replace");
    },
    sift,
    removePart: (part: FilterPart) => sift(withoutPart(store.filter.peek(), part), part),
    removeFilter: () => sift(noFilter, undefined),
    /** Selects one thing alone, one more, or none. */
    select: (id: string | undefined, isMore = false) => {
      const before = store.selectedIds.peek();
      const others = before.filter((other) => other !== id);
      if (id === undefined) store.selectedIds.value = [];
      else if (!isMore) store.selectedIds.value = [id];
      else store.selectedIds.value = others.length === before.length ? [...before, id] : others;
      say(selectionText(store.selectedIds.peek(), nameOf));
      publish("replace");
    },
    selectMany: (ids: readonly string[]) => selectOnly([...new Set([...store.selectedIds.peek(), ...ids])]),
    selectOnly,
    shine,
    /** Deeper each time, and off after the deepest. */
    spotlight: (id: string) => shine(nextSpotlight(store.spotlight.peek(), id)),
  };
}

function selectionText(ids: readonly string[], nameOf: (id: string) => string): string {
  const [only] = ids;
  if (only === undefined) return t().explorer.deselected;
  return ids.length === 1 ? t().explorer.lookedAt(nameOf(only)) : t().explorer.selectedMany(ids.length);
}
