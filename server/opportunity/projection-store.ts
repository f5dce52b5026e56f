import { findDataState, listProjectionNodes, listProjectionTies, type Graph } from "@alliance-atlas/cypher";
import { relationOf, relationTypes } from "@alliance-atlas/cypher/model";
import { KeptByVersion } from "../kept-by-version.ts";
import { Projection, type DataSet } from "./projection.ts";

const loadTimeout = 60_000;
const relations = { relations: [...relationTypes], keyed: relationTypes.filter((type) => relationOf(type).keyedBy) };

/** Keeps the projection of the current data. */
export class ProjectionStore {
  readonly #graph: Graph;
  readonly #projections: KeptByVersion<Projection>;

  constructor(graph: Graph, onUse?: (isHit: boolean) => void) {
    this.#graph = graph;
    this.#projections = new KeptByVersion(onUse);
  }

  /** The graph is asked each time which data it holds, so that no answer is given from a former version. */
  async get(signal: AbortSignal | undefined): Promise<Projection> {
    const [state] = await this.#graph.run(findDataState, {}, { signal });
    return this.of(state);
  }

  /** As `get`, for who has asked already which data the graph holds. */
  of(
    state: { readonly dataVersion: string | null; readonly halfLifeYears: number | null } | undefined,
  ): Promise<Projection> {
    const data = { dataVersion: state?.dataVersion ?? "", halfLifeYears: state?.halfLifeYears ?? null };
    return this.#projections.get(data.dataVersion, () => this.#load(data));
  }

  async #load(data: DataSet): Promise<Projection> {
    const options = { timeout: loadTimeout };
    const [nodes, ties] = await Promise.all([
      this.#graph.run(listProjectionNodes, {}, options),
      this.#graph.run(listProjectionTies, relations, options),
    ]);
    const [columns] = nodes;
    if (columns === undefined) throw new Error("The graph gave no columns of its things");
    return new Projection(data, columns, ties);
  }
}
