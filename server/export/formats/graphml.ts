import type { ExportFact } from "../records.ts";
import { describeExport, licenceUrl, type Format } from "./format.ts";
import { edgeAttributes, filled, nodeAttributes, nodesOf, type Attribute, type GraphNode } from "./graph-attributes.ts";
import { xml } from "./xml.ts";

/** `label` is what tools write beside a node: its canonical name. */
const nodes: readonly Attribute<GraphNode>[] = [
  { name: "label", type: "string", read: ({ thing }) => thing.name },
  ...nodeAttributes,
];

/** GraphML 1.0: nodes are things, edges are ties; read twice, as edges come after all nodes. */
export const graphml: Format = {
  type: "application/graphml+xml; charset=utf-8",
  async *write(source, note) {
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      `<desc>${xml(describeExport(note))}</desc>`,
      '<key id="dataVersion" for="graph" attr.name="dataVersion" attr.type="string"/>',
      '<key id="license" for="graph" attr.name="license" attr.type="string"/>',
      ...nodes.map((one, index) => declare(one, "node", `n${index}`)),
      ...edgeAttributes.map((one, index) => declare(one, "edge", `e${index}`)),
      '<graph id="alliance-atlas" edgedefault="directed">',
      `<data key="dataVersion">${xml(note.dataVersion)}</data><data key="license">${licenceUrl}</data>\n`,
    ].join("\n");
    for await (const { things, facts } of source.chunks({ values: true })) {
      yield nodesOf(things, facts).map(writeNode).join("");
    }
    for await (const { facts } of source.chunks({ ties: true })) yield facts.map(writeEdge).join("");
    yield "</graph>\n</graphml>\n";
  },
};

function declare<Row>({ name, type }: Attribute<Row>, of: string, id: string): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function writeNode(node: GraphNode): string {
  return `<node id="${xml(node.thing.id)}">${dataOf(nodes, "n", node)}</node>\n`;
}

function writeEdge(tie: ExportFact): string {
  const ends = `source="${xml(tie.subject.id)}" target="${xml(tie.object?.id ?? "")}"`;
  return `<edge id="${xml(tie.factId)}" ${ends}>${dataOf(edgeAttributes, "e", tie)}</edge>\n`;
}

function dataOf<Row>(attributes: readonly Attribute<Row>[], prefix: string, row: Row): string {
  return filled(attributes, row)
    .map(({ index, value }) => `<data key="${prefix}${index}">${xml(value)}</data>`)
    .join("");
}
