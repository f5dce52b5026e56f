import { valueNames } from "@alliance-atlas/cypher/model";
import type { FactBook, LooseProof } from "../facts/fact-book.ts";
import type { SeedSource } from "../format/source-file.ts";
import type { ReadMapping } from "./mapping/read-mapping.ts";
import { documentId, type ImportedThing, type UsedTerm } from "./rows/row-reader.ts";
import type { SurveyedTable } from "./survey.ts";

/** The tables and the mapping file as sources: everything that an import states is found in one of them. */
export function sourcesOf(read: ReadMapping, tables: readonly SurveyedTable[]): readonly SeedSource[] {
  const { mapping, file, sha256 } = read;
  const common = { trust: mapping.trust, ...(mapping.date === undefined ? {} : { date: mapping.date }) };
  const { zh, en } = mapping.title;
  return [
    {
      ...common,
      id: mappingDocumentId(read),
      name: `${zh}：导入映射`,
      nameEn: `${en}: mapping of the import`,
      kind: "curation",
      file,
      sha256,
    },
    ...tables.map(({ table, source }): SeedSource => {
      const title = table.title ?? { zh: `${zh}：${table.file}`, en: `${en}: ${table.file}` };
      const names = { name: title.zh, nameEn: title.en };
      return {
        ...common,
        ...names,
        id: documentId(mapping, table.file),
        kind: "table",
        file: table.file,
        sha256: source.sha256,
      };
    }),
  ];
}

function mappingDocumentId({ mapping }: ReadMapping): SeedSource["id"] {
  return documentId(mapping, "mapping");
}

/** What the mapping's author says: names of the sources, and names and values of vocabulary terms. */
export function addOwnFacts(
  read: ReadMapping,
  sources: readonly SeedSource[],
  terms: Iterable<UsedTerm>,
  book: FactBook,
): readonly ImportedThing[] {
  const { trust, date } = read.mapping;
  const proof: LooseProof = {
    doc: mappingDocumentId(read),
    basis: "curated",
    trust,
    urls: [],
    qualifiers: {},
    ...(date === undefined ? {} : { date }),
  };
  for (const source of sources) addSource(source, proof, book);
  const things = [...terms].map((term) => addTerm(term, proof, book));
  return [...sources.map(({ id, name }) => ({ id, name, formerIds: [] })), ...things];
}

function addSource(source: SeedSource, proof: LooseProof, book: FactBook): void {
  const common = { subject: source.id, comparator: "=", proofs: [proof] } as const;
  book.addValue({ ...common, property: "name", nameType: "canonical", value: source.name });
  if (source.nameEn !== source.name) {
    book.addValue({ ...common, property: "name", nameType: "english", value: source.nameEn });
  }
  if (source.date !== undefined) book.addValue({ ...common, property: "issuedOn", value: source.date });
  if (source.sha256 !== undefined) book.addValue({ ...common, property: "sha256", value: source.sha256 });
}

/** A term is named by the mapping, or else by the source's own word where a row first uses it. */
function addTerm({ id, vocabulary, word, proof: stated }: UsedTerm, judged: LooseProof, book: FactBook): ImportedThing {
  const term = Object.hasOwn(vocabulary.terms, word) ? vocabulary.terms[word] : undefined;
  const add = (property: "name" | (typeof valueNames)[number], value: string | number, proof: LooseProof): void => {
    const nameType = property === "name" ? "canonical" : undefined;
    book.addValue({ subject: id, property, nameType, value, comparator: "=", proofs: [proof] });
  };
  const name = term?.zh ?? word;
  add("name", name, term === undefined ? stated : judged);
  if (term !== undefined && term.en !== name) {
    const english = { subject: id, property: "name", nameType: "english", value: term.en } as const;
    book.addValue({ ...english, comparator: "=", proofs: [judged] });
  }
  if (vocabulary.wordAs !== undefined) add(vocabulary.wordAs, word, stated);
  const fixed = { ...vocabulary.values, ...term?.values };
  for (const property of valueNames) {
    const value = fixed[property];
    if (value !== undefined) add(property, value, judged);
  }
  return { id, name, externalId: word, formerIds: [] };
}
