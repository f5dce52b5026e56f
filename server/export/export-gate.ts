import { userError } from "../errors.ts";

const most = { whole: 2, part: 8 } as const;

/** How many exports run at once: a few of the whole graph, more of parts of it, so that questions stay answered. */
export class ExportGate {
  readonly #running = { whole: 0, part: 0 };

  /** Takes a place and gives back how to leave it; throws where all are taken. */
  enter(size: keyof typeof most): () => void {
    if (this.#running[size] >= most[size]) {
      const what = size === "whole" ? "exports of the whole graph" : "exports";
      throw userError("SERVICE_UNAVAILABLE", `${most[size]} ${what} run already`, "Try again in half a minute");
    }
    this.#running[size] += 1;
    return () => {
      this.#running[size] -= 1;
    };
  }
}
