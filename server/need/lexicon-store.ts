import { listNames, type Graph } from "@alliance-atlas/cypher";
import { labels } from "@alliance-atlas/cypher/model";
import { Lexicon, namedLabels } from "./lexicon.ts";

const loadTimeout = 60_000;

/** Keeps the names of the current data ready; a changed version is loaded by whoever asks first, once. */
export class LexiconStore {
  readonly #graph: Graph;
  readonly #onUse: (isHit: boolean) => void;
  #current: { readonly dataVersion: string; readonly lexicon: Promise<Lexicon> } | undefined;

  constructor(graph: Graph, onUse: (isHit: boolean) => void = () => undefined) {
    this.#graph = graph;
    this.#onUse = onUse;
  }

  /** The names of a version of the data, which the projection of the same question has told. */
  async get(dataVersion: string): Promise<Lexicon> {
    this.#onUse(this.#current?.dataVersion === dataVersion);
    if (this.#current?.dataVersion !== dataVersion) {
      const lexicon = this.#load();
      this.#current = { dataVersion, lexicon };
      // A load that failed is tried again by the next who asks.
      lexicon.catch(() => {
        if (this.#current?.lexicon === lexicon) this.#current = undefined;
      });
    }
    return this.#current.lexicon;
  }

  async #load(): Promise<Lexicon> {
    const kinds = namedLabels.map((label) => labels[label].kind);
    return new Lexicon(await this.#graph.run(listNames, { kinds }, { timeout: loadTimeout }));
  }
}
