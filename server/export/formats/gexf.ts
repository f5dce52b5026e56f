import type { ExportFact } from "../records.ts";
import { describeExport, type Format } from "./format.ts";
import {
  edgeAttributes,
  filled,
  nodeAttributes,
  nodesOf,
  wordsOf,
  type Attribute,
  type GraphNode,
} from "./graph-attributes.ts";
import { xml } from "./xml.ts";

/** GEXF 1.2, which the common tools all read: nodes are things, edges are ties. */
export const gexf: Format = {
  type: "application/gexf+xml; charset=utf-8",
  async *write(source, note) {
    const day = note.day === undefined ? "" : ` lastmodifieddate="${note.day}"`;
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
      `<meta${day}><creator>Alliance Atlas 联盟图谱</creator><description>${xml(describeExport(note))}</description></meta>`,
      '<graph defaultedgetype="directed" mode="static">',
      declare("node", nodeAttributes),
      declare("edge", edgeAttributes),
      "<nodes>\n",
    ].join("\n");
    for await (const { things, facts } of source.chunks({ values: true })) {
      yield nodesOf(things, facts).map(writeNode).join("");
    }
    yield "</nodes>\n<edges>\n";
    for await (const { facts } of source.chunks({ ties: true })) yield facts.map(writeEdge).join("");
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declare<Row>(of: string, attributes: readonly Attribute<Row>[]): string {
  const lines = attributes.map(({ name, type }, index) => `<attribute id="${index}" title="${name}" type="${type}"/>`);
  return `<attributes class="${of}">\n${lines.join("\n")}\n</attributes>`;
}

function writeNode(node: GraphNode): string {
  const { id, name } = node.thing;
  return `<node id="${xml(id)}" label="${xml(name)}">${valuesOf(nodeAttributes, node)}</node>\n`;
}

function writeEdge(tie: ExportFact): string {
  const ends = `source="${xml(tie.subject.id)}" target="${xml(tie.object?.id ?? "")}"`;
  const label = xml(wordsOf(tie.predicate).en);
  return `<edge id="${xml(tie.factId)}" ${ends} label="${label}">${valuesOf(edgeAttributes, tie)}</edge>\n`;
}

function valuesOf<Row>(attributes: readonly Attribute<Row>[], row: Row): string {
  const values = filled(attributes, row).map(({ index, value }) => `<attvalue for="${index}" value="${xml(value)}"/>`);
  return `<attvalues>${values.join("")}</attvalues>`;
}
