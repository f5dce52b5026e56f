import { placeNodes } from "./place-nodes.ts";
import type { PlaceRequest } from "./place-request.ts";

export interface PlaceCall {
  readonly number: number;
  readonly request: PlaceRequest;
}

self.addEventListener("message", ({ data }: MessageEvent<PlaceCall>) => {
  self.postMessage({ number: data.number, positions: placeNodes(data.request) });
});
