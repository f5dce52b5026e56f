export type ProgressStep = "java" | "jars" | "start" | "stop";

/** One line about a long step; `done` of `total` where the step can be counted. */
export interface Progress {
  readonly step: ProgressStep;
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
}

export type Report = (progress: Progress) => void;

/** Lets a line through at most once a second, and the last one always. */
export function atMostOncePerSecond(report: Report): Report {
  let last = -Infinity;
  return (progress) => {
    const isLast = progress.done !== undefined && progress.done === progress.total;
    if (!isLast && performance.now() - last < 1_000) return;
    last = performance.now();
    report(progress);
  };
}
