import { nameKey, parseEntityId, type EntityId, type Label } from "@alliance-atlas/cypher/model";
import type { SeedThing } from "../format/seed-file.ts";

/** Finds things by any of their names. */
export class NameIndex {
  readonly #ids = new Map<string, Set<EntityId>>();

  constructor(things: readonly Pick<SeedThing, "id" | "name" | "names" | "curated">[]) {
    for (const thing of things) {
      const short = thing.curated?.shortName;
      const texts = [
        thing.name,
        ...(short === undefined ? [] : [short]),
        ...(thing.names ?? []).map(({ text }) => text),
      ];
      for (const text of texts) this.#add(text, thing.id);
    }
  }

  find(name: string, allowed: readonly Label[]): readonly EntityId[] {
    const ids = this.#ids.get(nameKey(name)) ?? [];
    return [...ids].filter((id) => allowed.includes(labelOf(id)));
  }

  /** Names that more than one thing of a label bears. */
  shared(): readonly { readonly name: string; readonly ids: readonly EntityId[] }[] {
    const found: { name: string; ids: EntityId[] }[] = [];
    for (const [name, ids] of this.#ids) {
      const byLabel = Map.groupBy(ids, labelOf);
      for (const same of byLabel.values()) if (same.length > 1) found.push({ name, ids: same });
    }
    return found;
  }

  #add(text: string, id: EntityId): void {
    const key = nameKey(text);
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, new Set([id]));
    else ids.add(id);
  }
}

function labelOf(id: EntityId): Label {
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id} is no id`);
  return parsed.label;
}
