import type { Figures, Verdict } from "./metrics.ts";

const columns = ["hit10", "p10", "mrr50", "r50", "dm_auc", "violations", "variety", "p50ms", "p95ms"] as const;
const titles: Partial<Record<(typeof columns)[number], string>> = {
  hit10: "hit@10",
  p10: "P@10",
  mrr50: "MRR@50",
  r50: "R@50",
};
const whole = new Set<string>(["violations"]);
const milliseconds = new Set<string>(["p50ms", "p95ms"]);

export function printTable(figures: Readonly<Record<string, Figures>>): string {
  const head = ["ranker".padEnd(20), ...columns.map((column) => (titles[column] ?? column).padStart(10))].join("");
  const rows = Object.entries(figures).map(([name, row]) =>
    [name.padEnd(20), ...columns.map((column) => format(column, row[column]).padStart(10))].join(""),
  );
  return `${[head, ...rows].join("\n")}\n`;
}

function format(column: string, value: number): string {
  if (whole.has(column)) return String(value);
  return value.toFixed(milliseconds.has(column) ? 1 : 3);
}

/** Whether the functions and the server say the same. */
export function compareVerdicts(own: Verdict, served: Verdict): string {
  const differing = [...own.lists].filter(([source, list]) => list.join(" ") !== served.lists.get(source)?.join(" "));
  const gaps = [...own.scores].map(([pair, score]) => Math.abs((score ?? 0) - (served.scores.get(pair) ?? Number.NaN)));
  const largest = gaps.reduce((most, gap) => (gap <= most ? most : gap), 0);
  return `functions and GraphQL: ${differing.length} of ${own.lists.size} lists differ; largest difference of a pair's score ${largest}`;
}
