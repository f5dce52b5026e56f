import type { Speed } from "./measure.ts";
import type { GraphName } from "./graph/load-graph.ts";

/** One operation on one graph, as far as each contestant took it. */
export interface Outcome {
  readonly graph: GraphName;
  readonly operation: string;
  readonly reach: number;
  /** Rows that all three contestants gave alike. */
  readonly equalRows: number;
  readonly product: Costs;
  readonly peer: Costs;
  readonly bare: Costs;
}

export interface Costs extends Speed {
  /** Sent to the database for one question. */
  readonly statements: number;
  /** Database hits of one question. */
  readonly hits: number;
}

/** Ratios that the product answers for, and whether they are reached. */
export interface Ratios {
  readonly throughput: number;
  readonly hits: number;
  readonly millisecondsOverBare: number;
  readonly missed: readonly string[];
}

const mostHits = 1.1;
const mostMillisecondsOverBare = 2;

export function ratiosOf({ product, peer, bare, reach }: Outcome): Ratios {
  const throughput = product.perSecond / peer.perSecond;
  const hits = product.hits / bare.hits;
  const millisecondsOverBare = product.p50 - bare.p50;
  return {
    throughput,
    hits,
    millisecondsOverBare,
    missed: [
      ...(throughput < reach ? [`${reach}× the peer's throughput`] : []),
      ...(hits > mostHits ? [`${mostHits}× the hits`] : []),
      ...(millisecondsOverBare > mostMillisecondsOverBare ? [`${mostMillisecondsOverBare} ms over the driver`] : []),
    ],
  };
}

const columns = [
  "operation",
  "rows",
  "statements",
  "hits",
  "p50 ms",
  "p95 ms",
  "requests/s",
  "× peer",
  "× hits",
  "ms over driver",
  "missed",
];

/** A table for people: where three numbers stand together they are the product's, the peer's and the bare driver's. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    const { throughput, hits, millisecondsOverBare, missed } = ratiosOf(outcome);
    const three = (pick: (costs: Costs) => number, digits: number): string =>
      [outcome.product, outcome.peer, outcome.bare].map((costs) => pick(costs).toFixed(digits)).join(" / ");
    return [
      outcome.operation,
      String(outcome.equalRows),
      three(({ statements }) => statements, 0),
      three((costs) => costs.hits, 0),
      three(({ p50 }) => p50, 1),
      three(({ p95 }) => p95, 1),
      three(({ perSecond }) => perSecond, 0),
      throughput.toFixed(2),
      hits.toFixed(2),
      millisecondsOverBare.toFixed(1),
      missed.join(", ") || "–",
    ];
  });
  return markdown([columns, ...rows]);
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, place) => Math.max(...rows.map((row) => row[place]!.length)));
  const lines = rows.map((row) => `| ${row.map((cell, place) => cell.padEnd(widths[place]!)).join(" | ")} |`);
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
