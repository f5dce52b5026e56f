/** One measured thing beside what it may be at most. */
export interface Figure {
  readonly what: string;
  readonly unit: "ms" | "MB" | "%" | "";
  readonly figure: number;
  readonly budget: number;
  readonly ratio: number;
  /** How the figure came about: "median of 5", "p75 of 12". */
  readonly from: string;
}

export function figureOf(given: Omit<Figure, "ratio">): Figure {
  return { ...given, ratio: given.figure / given.budget };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The least of the values that is not passed by this share of them; 0 where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const columns = ["what", "measured", "budget", "ratio", "from"];

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, figure, budget, ratio, from }) => [
    what,
    `${textOf(figure)} ${unit}`.trimEnd(),
    `${textOf(budget)} ${unit}`.trimEnd(),
    `${ratio.toFixed(2)}${ratio > 1 ? " !" : ""}`,
    from,
  ]);
  const all = [columns, ...rows];
  const widths = columns.map((_, place) => Math.max(...all.map((row) => row[place]!.length)));
  const lines = all.map((row) => `| ${row.map((cell, place) => cell.padEnd(widths[place]!)).join(" | ")} |`);
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function textOf(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
}
