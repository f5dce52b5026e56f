import { listNames, type Graph } from "@alliance-atlas/cypher";
import { labels } from "@alliance-atlas/cypher/model";
import { KeptByVersion } from "../kept-by-version.ts";
import { Lexicon, namedLabels } from "./lexicon.ts";

const loadTimeout = 60_000;

/** Keeps the names of the current data ready. */
export class LexiconStore {
  readonly #graph: Graph;
  readonly #lexicons: KeptByVersion<Lexicon>;

  constructor(graph: Graph, onUse?: (isHit: boolean) => void) {
    this.#graph = graph;
    this.#lexicons = new KeptByVersion(onUse);
  }

  /** The names of a version of the data, which the projection of the same question has told. */
  get(dataVersion: string): Promise<Lexicon> {
    return this.#lexicons.get(dataVersion, () => this.#load());
  }

  async #load(): Promise<Lexicon> {
    const kinds = namedLabels.map((label) => labels[label].kind);
    return new Lexicon(await this.#graph.run(listNames, { kinds }, { timeout: loadTimeout }));
  }
}
