import { poolSize, type GraphObserver } from "@alliance-atlas/cypher";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

interface RequestNote {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface QuestionNote {
  readonly operation: string;
  readonly tier: string;
  readonly cost: number;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a running server counts, for Prometheus. Labels take few values each; nothing of what was asked is in them. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram;
  readonly #points: Counter;
  readonly #questions: Counter;
  readonly #cacheUses: Counter;
  /** For the graph that is asked. */
  readonly graphObserver: GraphObserver;

  constructor() {
    const registers = [this.#registry];
    // The process, its memory, garbage collection and the delay of its event loop.
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: "atlas_http_request_duration_seconds",
      help: "Requests by route, method and status; 499 is an asker who went away",
      labelNames: ["route", "method", "status"],
      buckets: seconds,
      registers,
    });
    this.#questions = new Counter({
      name: "atlas_graphql_questions_total",
      help: "Questions that came to be executed, by trusted document (others are ad-hoc) and tier",
      labelNames: ["operation", "tier"],
      registers,
    });
    this.#points = new Counter({
      name: "atlas_graphql_points_total",
      help: "Points that questions cost, by tier",
      labelNames: ["tier"],
      registers,
    });
    this.#cacheUses = new Counter({
      name: "atlas_cache_uses_total",
      help: "Uses of what is kept in memory for a data version, by cache and result (hit or miss)",
      labelNames: ["cache", "result"],
      registers,
    });
    this.graphObserver = observeGraph(this.#registry);
  }

  noteRequest({ seconds: duration, ...labels }: RequestNote): void {
    this.#requests.observe(labels, duration);
  }

  noteQuestion({ operation, tier, cost }: QuestionNote): void {
    this.#questions.inc({ operation, tier });
    this.#points.inc({ tier }, cost);
  }

  readonly noteCacheUse = (cache: string, isHit: boolean): void => {
    this.#cacheUses.inc({ cache, result: isHit ? "hit" : "miss" });
  };

  /** The page that Prometheus reads, with its content type. */
  async page(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}

function observeGraph(registry: Registry): GraphObserver {
  const registers = [registry];
  const statements = new Histogram({
    name: "atlas_graph_statement_duration_seconds",
    help: "Statements by name and outcome, waiting for a connection included",
    labelNames: ["statement", "outcome"],
    buckets: seconds,
    registers,
  });
  // The driver tells nothing of its pool; each statement under way holds or awaits one connection.
  const running = new Gauge({
    name: "atlas_graph_statements_running",
    help: "Statements under way; each holds a connection of the pool or waits for one",
    registers,
  });
  new Gauge({ name: "atlas_graph_pool_size", help: "Connections that the pool holds at most", registers }).set(
    poolSize,
  );
  const replacements = new Counter({
    name: "atlas_graph_driver_replacements_total",
    help: "How often a driver that hung was replaced",
    registers,
  });
  return {
    onStart: () => running.inc(),
    onEnd: ({ statement, outcome, seconds: duration }) => {
      running.dec();
      statements.observe({ statement, outcome }, duration);
    },
    onDriverReplaced: () => replacements.inc(),
  };
}
