/** A name as it is looked for in a text. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly things: NamedThing[];
}

/** All names by their tokens. Looking from each token of a text costs the length of the longest name at most. */
export class NameTrie {
  readonly #root: TrieNode = emptyNode();

  add(forms: readonly string[], thing: NamedThing): void {
    let node = this.#root;
    for (const form of forms) {
      const known = node.next.get(form);
      const next = known ?? emptyNode();
      if (known === undefined) node.next.set(form, next);
      node = next;
    }
    if (!node.things.some(({ id }) => id === thing.id)) node.things.push(thing);
  }

  /** Names that begin here, the longest first, each with the number of its tokens. */
  namesAt(
    forms: readonly string[],
    start: number,
  ): readonly { readonly length: number; readonly things: readonly NamedThing[] }[] {
    const found: { length: number; things: readonly NamedThing[] }[] = [];
    let node: TrieNode | undefined = this.#root;
    for (let at = start; at < forms.length; at += 1) {
      node = node.next.get(forms[at] ?? "");
      if (node === undefined) break;
      if (node.things.length > 0) found.push({ length: at - start + 1, things: node.things });
    }
    return found.toReversed();
  }
}

function emptyNode(): TrieNode {
  return { next: new Map(), things: [] };
}
