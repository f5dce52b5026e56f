import { findDataState, listProjectionNodes, listProjectionTies, type Graph } from "@alliance-atlas/cypher";
import { relationTypes } from "@alliance-atlas/cypher/model";
import { Projection } from "./projection.ts";

const loadTimeout = 60_000;

/** Keeps the projection of the current data; a changed version is loaded by whoever asks first, once. */
export class ProjectionStore {
  readonly #graph: Graph;
  readonly #onUse: (isHit: boolean) => void;
  #current: { readonly dataVersion: string; readonly projection: Promise<Projection> } | undefined;

  constructor(graph: Graph, onUse: (isHit: boolean) => void = () => undefined) {
    this.#graph = graph;
    this.#onUse = onUse;
  }

  async get(signal: AbortSignal | undefined): Promise<Projection> {
    const [state] = await this.#graph.run(findDataState, {}, { signal });
    const dataVersion = state?.dataVersion ?? "";
    this.#onUse(this.#current?.dataVersion === dataVersion);
    if (this.#current?.dataVersion !== dataVersion) {
      const projection = this.#load(dataVersion, state?.halfLifeYears ?? null);
      this.#current = { dataVersion, projection };
      // A load that failed is tried again by the next who asks.
      projection.catch(() => {
        if (this.#current?.projection === projection) this.#current = undefined;
      });
    }
    return this.#current.projection;
  }

  async #load(dataVersion: string, halfLifeYears: number | null): Promise<Projection> {
    const options = { timeout: loadTimeout };
    const [nodes, ties] = await Promise.all([
      this.#graph.run(listProjectionNodes, {}, options),
      this.#graph.run(listProjectionTies, { relations: [...relationTypes] }, options),
    ]);
    const [columns] = nodes;
    if (columns === undefined) throw new Error("The graph gave no columns of its things");
    return new Projection({ dataVersion, halfLifeYears }, columns, ties);
  }
}
