import { underWay } from "../state/under-way.ts";
import type { PlaceCall } from "./place-worker.ts";
import type { PlaceRequest, Positions } from "./place-request.ts";

interface Reply {
  readonly number: number;
  readonly positions: Positions;
}

let worker: Worker | undefined;
let calls = 0;
const waiting = new Map<number, (positions: Positions) => void>();

/** Starts the program of the forces, for a picture that will want it. */
export function readyWorker(): void {
  worker ??= startWorker();
}

/** The forces run beside the page, so that nothing stutters while a picture is worked out. */
export function placeInWorker(request: PlaceRequest): Promise<Positions> {
  worker ??= startWorker();
  const call: PlaceCall = { number: (calls += 1), request };
  worker.postMessage(call);
  const start = performance.now();
  const placed = new Promise<Positions>((resolve) => {
    waiting.set(call.number, (positions) => {
      performance.measure("layout", { start, detail: request.freshIds.length });
      resolve(positions);
    });
  });
  return underWay(placed);
}

function startWorker(): Worker {
  const started = new Worker(new URL("./place-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.(data.positions);
    waiting.delete(data.number);
  });
  return started;
}
