import type { Graph } from "@alliance-atlas/cypher";
import { listThingsById } from "@alliance-atlas/cypher/export";
import { ownShape } from "../../entity/node-view.ts";
import type { ExportThing } from "../records.ts";
import { makeContext, type LinkedNode } from "./context.ts";
import { thingNode } from "./thing-node.ts";

/** Addresses of the data about a thing, by their media types; the first is what asks for nothing in particular get. */
export const thingFiles = {
  "application/ld+json": "graph.jsonld",
  "application/json": "graph.jsonld",
  "text/csv": "ties.csv",
  "application/x-ndjson": "facts.jsonl",
  "application/graphml+xml": "graph.graphml",
  "application/gexf+xml": "graph.gexf",
} as const;

/** The data about a thing: its facts, and its ties with the things at their other ends. */
export function dataAddress(id: string, file: string): string {
  return `/export/${file}?ids=${id}&ties=all`;
}

/** What a page says of its thing to machines, and where the facts with their proofs are. */
export function thingDocument(thing: ExportThing, base: string): LinkedNode {
  const downloads = Object.entries(thingFiles).map(([encodingFormat, file]) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${base}${dataAddress(thing.id, file)}`,
  }));
  return {
    "@context": makeContext(base),
    ...thingNode(thing),
    subjectOf: { "@type": "Dataset", name: `${thing.name} · Alliance Atlas 联盟图谱`, distribution: downloads },
  };
}

export async function readThingDocument(
  graph: Graph,
  id: string,
  base: string,
  signal?: AbortSignal,
): Promise<LinkedNode | undefined> {
  const [row] = await graph.run(listThingsById, { ids: [id] }, { signal });
  return row === undefined ? undefined : thingDocument(ownShape.parse(row.thing), base);
}
