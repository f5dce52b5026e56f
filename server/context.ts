import { listProofs, type Graph } from "@alliance-atlas/cypher";
import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { proofShape, type NodeView, type ProofView } from "./entity/node-view.ts";
import { FacetStore } from "./facet/facet-store.ts";
import { LexiconStore } from "./need/lexicon-store.ts";
import { makeHistoryLoader, type HistoryLoader } from "./pipeline/case-loader.ts";
import { ProjectionStore } from "./opportunity/projection-store.ts";
import type { Price } from "./rate-limit/query-cost.ts";
import type { RateLimitView } from "./rate-limit/rate-limit-view.ts";

/** What a resolver works with: the graph, and the asker, who may go away. */
export interface Context {
  readonly graph: Graph;
  readonly signal: AbortSignal | undefined;
  /** What the question costs, once that is known. */
  readonly price?: Price;
  /** Where that leaves the asker; nothing where the product asks itself. */
  readonly rateLimit?: RateLimitView;
  /** The graph in memory, for ranking. */
  readonly projections: ProjectionStore;
  /** What the choices of lists would leave. */
  readonly facets: FacetStore;
  /** The graph's names, for reading needs. */
  readonly lexicons: LexiconStore;
  /** Proofs of facts that a search, path or neighbourhood brought, gathered into one statement. */
  readonly proofs: DataLoader<string, readonly ProofView[]>;
  /** What staff decided about suggestions, gathered into one statement. */
  readonly histories: HistoryLoader;
  /** Sources of which more is asked than their proofs carry, by the place in the question. */
  readonly sources: Map<GraphQLResolveInfo["fieldNodes"], DataLoader<string, NodeView>>;
}

/** What outlives a request. */
export type Services = Pick<Context, "graph" | "projections" | "lexicons" | "facets">;

/** Hears whether something was kept in memory already when it was asked for. */
export type CacheObserver = (cache: string, isHit: boolean) => void;

export function makeServices(graph: Graph, onUse: CacheObserver = () => undefined): Services {
  const projections = new ProjectionStore(graph, (isHit) => onUse("projection", isHit));
  const lexicons = new LexiconStore(graph, (isHit) => onUse("lexicon", isHit));
  const facets = new FacetStore(graph, (isHit) => onUse("facets", isHit));
  return { graph, projections, lexicons, facets };
}

export function makeContext(services: Services, signal: AbortSignal | undefined): Context {
  const { graph } = services;
  const proofs = new DataLoader<string, readonly ProofView[]>(async (factIds) => {
    const rows = await graph.run(listProofs, { factIds: [...factIds] }, { signal });
    const byFact = Map.groupBy(rows, ({ factId }) => factId);
    return factIds.map((factId) => byFact.get(factId)?.map(({ proof }) => proofShape.parse(proof)) ?? []);
  });
  const histories = makeHistoryLoader(graph, signal);
  return { ...services, signal, proofs, histories, sources: new Map() };
}
