import { makeContext } from "../linked-data/context.ts";
import { factNode } from "../linked-data/fact-node.ts";
import { thingNode } from "../linked-data/thing-node.ts";
import { describeExport, licenceUrl, type ExportNote, type Format } from "./format.ts";

/** One JSON-LD document: first what it is, then things and facts as flat nodes, one a line. */
export const jsonLd: Format = {
  type: "application/ld+json; charset=utf-8",
  async *write(source, note) {
    yield `{"@context":${JSON.stringify(makeContext(note.base))},\n"@graph":[\n${JSON.stringify(aboutNode(note))}`;
    for await (const { things, facts } of source.chunks({ values: true, ties: true })) {
      yield [...things.map(thingNode), ...facts.map(factNode)].map((node) => `,\n${JSON.stringify(node)}`).join("");
    }
    yield "\n]}\n";
  },
};

function aboutNode(note: ExportNote): object {
  return {
    "@id": `${note.base}/dataset`,
    "@type": "Dataset",
    name: "Alliance Atlas 联盟图谱",
    description: describeExport(note),
    version: note.dataVersion,
    license: licenceUrl,
    ...(note.day === undefined ? {} : { dateModified: note.day }),
  };
}
