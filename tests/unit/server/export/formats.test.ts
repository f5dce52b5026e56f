import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { formats, type FileName } from "../../../../server/export/formats/index.ts";
import type { ExportFact, ExportThing } from "../../../../server/export/records.ts";

/** Everything that a name of ours has ever held, and what it never should. */
const hostile = `=cmd|' /C calc'!A1 "甲",\n<乙> & \u0007\u{20000}`;
const shown = hostile.replace("\u0007", "");

const alliance: ExportThing = {
  id: "alliance:jia",
  kind: "alliance",
  name: hostile,
  nameEn: "A & B",
  shortName: "甲",
  names: [hostile, "A & B", "甲", "甲盟"],
  degree: 1,
  founded: "2010-05",
  level: "PROVINCIAL",
  memberCount: 30,
};
const institution: ExportThing = { id: "institution:yi", kind: "institution", name: "乙", names: ["乙"], degree: 1 };

const proof = {
  id: "institution:yi/CHAIRS/alliance:jia#document:note@3-4",
  source: { id: "document:note", name: "简报", kind: "text", file: "000.txt", date: "2023" },
  section: "甲",
  lines: [3, 4],
  row: null,
  urls: ["https://example.org/a?b=c"],
  words: "乙任理事长单位",
  basis: "stated",
  rule: null,
  trust: "A",
  date: "2023",
  qualifiers: { term: "二" },
  note: null,
} as const satisfies ExportFact["proofs"][number];

const tie: ExportFact = {
  factId: "institution:yi/CHAIRS/alliance:jia",
  subject: { id: "institution:yi", kind: "Institution", name: "乙" },
  predicate: "CHAIRS",
  object: { id: "alliance:jia", kind: "Alliance", name: hostile },
  value: null,
  qualifiers: { since: "2015", term: "二" },
  basis: "stated",
  trust: "A",
  asOf: "2023",
  proofs: [proof],
};
const value: ExportFact = {
  ...tie,
  factId: "alliance:jia/memberCount/30",
  subject: { id: "alliance:jia", kind: "Alliance", name: hostile },
  predicate: "memberCount",
  object: null,
  value: 30,
  qualifiers: { comparator: "≥", unit: "家" },
  trust: "B",
  proofs: [{ ...proof, id: "alliance:jia/memberCount/30#document:note@9-9", lines: [9, 9], trust: "B" }],
};

/** A graph of two things, a tie and a value. */
const source = {
  async *chunks(wanted: { values?: boolean; ties?: boolean } = {}) {
    yield { things: [alliance, institution], facts: wanted.values === true ? [value] : [] };
    if (wanted.ties === true) yield { things: [], facts: [tie] };
  },
};
const note = { base: "https://atlas.example", dataVersion: "0123456789ab", day: "2026-11-22" };

async function write(name: FileName): Promise<string> {
  let text = "";
  for await (const piece of formats[name].write(source, note)) text += piece;
  return text;
}

async function readTable(name: FileName): Promise<Record<string, string>[]> {
  return parse(await write(name), { bom: true, columns: true });
}

test("a table begins with the byte order mark and holds names as they are, but none that a spreadsheet would run", async () => {
  expect(await write("things.csv")).toMatch(/^\uFEFFid,kind,name,/);
  const [first, second] = await readTable("things.csv");
  expect(first).toMatchObject({ id: "alliance:jia", name: `'${hostile}`, founded: "2010-05", memberCount: "30" });
  expect(second).toMatchObject({ id: "institution:yi", name: "乙", founded: "" });
});

test("each tie and each value keeps its basis, its trust and where it is proven", async () => {
  expect(await readTable("ties.csv")).toMatchObject([
    {
      factId: tie.factId,
      from: "institution:yi",
      relation: "CHAIRS",
      to: "alliance:jia",
      since: "2015",
      qualifiers: "term=二",
      basis: "stated",
      trust: "A",
      proofs: "document:note@3-4",
    },
  ]);
  expect(await readTable("values.csv")).toMatchObject([
    { property: "memberCount", comparator: "≥", value: "30", unit: "家", trust: "B", proofs: "document:note@9-9" },
  ]);
});

test("the table of proofs leads from each fact to its source", async () => {
  const rows = await readTable("proofs.csv");
  expect(rows.map(({ factId }) => factId)).toEqual([value.factId, tie.factId]);
  expect(rows[1]).toMatchObject({
    source: "document:note",
    sourceFile: "000.txt",
    lineFrom: "3",
    lineTo: "4",
    words: "乙任理事长单位",
    qualifiers: "term=二",
  });
});

test("facts as lines have the keys of pnpm export:facts", async () => {
  const lines = (await write("facts.jsonl")).trimEnd().split("\n");
  const { id: _id, ...place } = proof;
  expect(lines.map((line): unknown => JSON.parse(line))[1]).toEqual({ ...tie, proofs: [place] });
});

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  processEntities: true,
});

test.each(["graph.graphml", "graph.gexf"] as const)("%s is sound XML and says what it is", async (name) => {
  const text = await write(name);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toContain("data version 0123456789ab");
  expect(text).toContain("MIT");
});

test("GraphML holds things as nodes and ties as edges, with their facts", async () => {
  const { graphml } = reader.parse(await write("graph.graphml")) as { graphml: GraphMl };
  const read = (of: "node" | "edge", data: readonly Data[]): Record<string, string> =>
    Object.fromEntries(
      data.map(({ key, "#text": text }) => [
        graphml.key.find((one) => one.id === key && one.for === of)?.["attr.name"] ?? key,
        text,
      ]),
    );
  const [first] = graphml.graph.node;
  const node = read("node", first?.data ?? []);
  expect(first?.id).toBe("alliance:jia");
  expect(node).toMatchObject({ label: shown, founded: "2010-05", memberCount: "30" });
  expect(JSON.parse(node["facts"] ?? "")).toEqual([
    {
      property: "memberCount",
      value: 30,
      comparator: "≥",
      unit: "家",
      basis: "stated",
      trust: "B",
      asOf: "2023",
      proofs: ["document:note@9-9"],
    },
  ]);
  expect(graphml.graph.edge).toMatchObject({ source: "institution:yi", target: "alliance:jia" });
  expect(read("edge", graphml.graph.edge.data)).toMatchObject({
    relation: "CHAIRS",
    relationZh: "任理事长单位",
    since: "2015",
    basis: "stated",
    trust: "A",
    proofs: "document:note@3-4",
  });
});

interface Data {
  readonly key: string;
  readonly "#text": string;
}

interface GraphMl {
  readonly key: readonly { readonly id: string; readonly for: string; readonly "attr.name": string }[];
  readonly graph: {
    readonly node: readonly { readonly id: string; readonly data: readonly Data[] }[];
    readonly edge: { readonly source: string; readonly target: string; readonly data: readonly Data[] };
  };
}

test("GEXF names the day of a snapshot, and the relation on each edge", async () => {
  const text = await write("graph.gexf");
  expect(text).toContain('<meta lastmodifieddate="2026-11-22">');
  expect(text).toContain('source="institution:yi" target="alliance:jia" label="chairs"');
});

test("JSON-LD holds the dataset, the things, and each fact as a statement with its proofs", async () => {
  const document = JSON.parse(await write("graph.jsonld")) as { "@context": object; "@graph": object[] };
  const [about, first, , , chair] = document["@graph"];
  expect(about).toMatchObject({ "@type": "Dataset", version: "0123456789ab", dateModified: "2026-11-22" });
  expect(first).toMatchObject({
    "@id": "alliance:jia",
    "@type": ["Organization", "atlas:Alliance"],
    foundingDate: "2010-05",
    "atlas:level": { "@id": "atlas:PROVINCIAL" },
    alternateName: [{ "@value": "甲", "@language": "zh" }, "甲盟"],
  });
  expect(chair).toMatchObject({
    "rdf:subject": { "@id": "institution:yi", "atlas:CHAIRS": { "@id": "alliance:jia" } },
    "rdf:predicate": { "@id": "atlas:CHAIRS" },
    "rdf:object": { "@id": "alliance:jia" },
    "atlas:trust": "A",
    "prov:hadPrimarySource": [{ isPartOf: { "@id": "document:note" }, "atlas:lines": "3-4", text: "乙任理事长单位" }],
  });
  expect(document["@context"]).toMatchObject({ alliance: { "@id": "https://atlas.example/id/alliance:" } });
});
