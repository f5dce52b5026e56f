import type { IncomingMessage, ServerResponse } from "node:http";
import type { Graph } from "@alliance-atlas/cypher";
import type { Logger } from "pino";
import { readDataVersion } from "../export/export-source.ts";
import { datasetDocument } from "../export/linked-data/dataset-document.ts";
import { listSnapshots } from "../snapshot/list-snapshots.ts";
import { baseAddressOf } from "./base-address.ts";
import { sendError } from "./send-error.ts";

export const datasetPath = "/dataset.jsonld";

interface DatasetOptions {
  readonly graph: Graph;
  readonly log: Logger;
  readonly snapshotFolder?: string | undefined;
}

/** Describes the data as a schema.org Dataset, with every snapshot that there is. */
export function makeDatasetRoute({ graph, log, snapshotFolder }: DatasetOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const snapshots = snapshotFolder === undefined ? [] : await listSnapshots(snapshotFolder);
      const dataVersion = await readDataVersion(graph, AbortSignal.timeout(10_000));
      const state = { base: baseAddressOf(request), dataVersion, day: new Date().toISOString().slice(0, 10) };
      response.writeHead(200, {
        "content-type": "application/ld+json; charset=utf-8",
        "access-control-allow-origin": "*",
        "cache-control": "no-cache",
      });
      response.end(`${JSON.stringify(datasetDocument(state, snapshots), undefined, 2)}\n`);
    } catch (error) {
      sendError(response, error, log);
    }
  };
}
