import { citationText } from "../../snapshot/citation.ts";
import type { Snapshot } from "../../snapshot/list-snapshots.ts";
import { describeExport, licenceUrl } from "../formats/format.ts";
import { formats } from "../formats/index.ts";
import { makeContext, type LinkedNode } from "./context.ts";

interface State {
  readonly base: string;
  readonly dataVersion: string;
  /** Today, as ISO date. */
  readonly day: string;
}

const name = "Alliance Atlas 联盟图谱";

/** The whole graph as a schema.org Dataset: its files of the moment, and its snapshots with their sums. */
export function datasetDocument({ base, dataVersion, day }: State, snapshots: readonly Snapshot[]): LinkedNode {
  const files = Object.entries(formats).map(([file, { type }]) => ({
    "@type": "DataDownload",
    name: file,
    encodingFormat: type.split(";")[0],
    contentUrl: `${base}/export/${file}`,
  }));
  return {
    "@context": makeContext(base),
    "@id": `${base}/dataset`,
    "@type": "Dataset",
    name,
    description: describeExport({ base, dataVersion }),
    url: `${base}/zh/data`,
    version: dataVersion,
    license: licenceUrl,
    isAccessibleForFree: true,
    inLanguage: ["zh", "en"],
    citation: citationText({ day, dataVersion }),
    distribution: files,
    hasPart: snapshots.map((snapshot) => snapshotNode(base, snapshot)),
  };
}

function snapshotNode(base: string, snapshot: Snapshot): LinkedNode {
  const address = `${base}/snapshots/${snapshot.name}`;
  return {
    "@id": `${address}/manifest.json`,
    "@type": "Dataset",
    name: snapshot.name,
    version: snapshot.dataVersion,
    datePublished: snapshot.date,
    license: licenceUrl,
    citation: snapshot.citation,
    distribution: snapshot.files.map(({ name: file, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: file,
      contentUrl: `${address}/${file}`,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
