import { isTie, type Fact } from "@alliance-atlas/cypher/facts";
import type { EntityId } from "@alliance-atlas/cypher/model";
import { findDanglingEnds, findDoubleDefinitions, findSharedNames, findUnnamedThings } from "./facts/content-rules.ts";
import { FactBook } from "./facts/fact-book.ts";
import { addFactsOfThing } from "./facts/facts-of-thing.ts";
import { ProofMaker } from "./facts/proof-maker.ts";
import type { SeedSource } from "./format/source-file.ts";
import { NameIndex } from "./names/name-index.ts";
import { readSeedFiles, type PlacedThing } from "./read/read-seed-files.ts";
import { readSources } from "./read/read-sources.ts";
import { readTable, type TableRow } from "./read/read-table.ts";
import { SeedError, type SeedProblem } from "./read/seed-errors.ts";
import { addIndustries } from "./reference/industries.ts";
import { addRegions, readEnglishNames } from "./reference/regions.ts";
import { addAllianceFacts, alliancesTable } from "./tables/alliance-facts.ts";
import { addMembershipFacts, membershipsTable } from "./tables/membership-facts.ts";

export interface SeedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly formerIds: readonly EntityId[];
  readonly externalId?: string;
}

/** Everything that the seed says, checked: what exists, and every fact with its proofs. */
export interface SeedContent {
  readonly sources: readonly SeedSource[];
  readonly entities: readonly SeedEntity[];
  readonly facts: readonly Fact[];
}

/** Reads the whole seed. Throws a SeedError that lists every problem; a seed with a problem gives nothing. */
export async function readSeed(dataFolder: string): Promise<SeedContent> {
  const { content, problems } = await gatherSeed(dataFolder);
  if (problems.length > 0) throw new SeedError(problems);
  return content;
}

export interface GatheredSeed {
  readonly content: SeedContent;
  readonly problems: readonly SeedProblem[];
}

/** Reads what can be read of a seed that is still being written, with every problem found. */
export async function gatherSeed(dataFolder: string): Promise<GatheredSeed> {
  const sources = await readSources(dataFolder);
  const [things, tables] = await Promise.all([readSeedFiles(dataFolder), readTables(dataFolder, sources)]);
  const names = new NameIndex(things);
  const proofs = new ProofMaker(sources, tables);
  const book = new FactBook();

  const problems: SeedProblem[] = [...findDoubleDefinitions(things)];
  for (const thing of things) problems.push(...addFactsOfThing(thing, book, proofs));
  problems.push(
    ...addAllianceFacts(tables.get(alliancesTable) ?? [], names, book, proofs),
    ...addMembershipFacts(tables.get(membershipsTable) ?? [], names, book, proofs),
  );
  addSourceFacts(sources, book, proofs);
  const industries = await addIndustries(dataFolder, book, proofs);
  const regions = addRegions(regionsNamedIn(book.list()), await readEnglishNames(dataFolder), book, proofs);

  const written = new Set(things.map(({ id }) => id));
  // A file may state facts about an administrative region, which exists without it.
  const references = [...sources, ...industries, ...regions].filter(({ id }) => !written.has(id));
  const entities = [...things.map(entityOfThing), ...references.map(entityOfReference)];
  const facts = book.list();
  problems.push(
    ...findDanglingEnds(facts, new Set(entities.map(({ id }) => id))),
    ...findUnnamedThings(things, facts),
    ...findSharedNames(names, facts, things),
  );
  return { content: { sources, entities, facts }, problems };
}

async function readTables(
  dataFolder: string,
  sources: readonly SeedSource[],
): Promise<ReadonlyMap<string, readonly TableRow[]>> {
  const tables = sources.filter(({ kind }) => kind === "table");
  const read = tables.map(async ({ id, file }): Promise<[string, readonly TableRow[]]> => {
    if (file === undefined)
      throw new SeedError([{ file: "sources.yaml", field: id, reason: "a table needs its file" }]);
    return [id, await readTable(dataFolder, file)];
  });
  return new Map(await Promise.all(read));
}

/** A source is a thing of the graph too; what it says of itself is proven by itself. */
function addSourceFacts(sources: readonly SeedSource[], book: FactBook, proofs: ProofMaker): void {
  for (const source of sources) {
    const common = { subject: source.id, comparator: "=", proofs: [proofs.curated()] } as const;
    book.addValue({ ...common, property: "name", nameType: "canonical", value: source.name });
    book.addValue({ ...common, property: "name", nameType: "english", value: source.nameEn });
    if (source.date !== undefined) book.addValue({ ...common, property: "issuedOn", value: source.date });
    if (source.quality !== undefined) book.addValue({ ...common, property: "quality", value: source.quality });
    if (source.sha256 !== undefined) book.addValue({ ...common, property: "sha256", value: source.sha256 });
  }
}

function regionsNamedIn(facts: readonly Fact[]): ReadonlySet<EntityId> {
  return new Set(facts.flatMap((fact) => (isTie(fact) ? [fact.from, fact.to] : [fact.subject])));
}

function entityOfThing(thing: PlacedThing): SeedEntity {
  return {
    id: thing.id,
    name: thing.name,
    formerIds: thing.formerIds ?? [],
    ...(thing.externalId === undefined ? {} : { externalId: thing.externalId }),
  };
}

function entityOfReference({ id, name }: { readonly id: EntityId; readonly name: string }): SeedEntity {
  return { id, name, formerIds: [] };
}
