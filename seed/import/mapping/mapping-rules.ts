import { parseEntityId, labels, type EntityId, type Label, type ValueName } from "@alliance-atlas/cypher/model";
import { valueNames, valueOf } from "@alliance-atlas/cypher/model";
import { findTieFault, findValueFault } from "../../facts/model-rules.ts";
import {
  isThingTable,
  type Mapping,
  type Reading,
  type ThingTable,
  type TieTable,
  type ValueColumn,
  type Vocabulary,
} from "./mapping-shape.ts";

/** What the model says against a mapping that is well written: relations, values and words that it does not know. */
export function findMappingFaults(mapping: Mapping): readonly string[] {
  const faults: string[] = [];
  const check = (where: string, found: readonly (string | undefined)[]): void => {
    for (const fault of found) if (fault !== undefined) faults.push(`${where}: ${fault}`);
  };
  for (const [name, vocabulary] of Object.entries(mapping.vocabularies)) {
    check(`vocabularies.${name}`, faultsOfVocabulary(vocabulary));
  }
  for (const [index, table] of mapping.tables.entries()) {
    const where = `tables.${index} (${table.file})`;
    check(where, isThingTable(table) ? faultsOfThings(table, mapping) : faultsOfTies(table, mapping));
  }
  check("mapping", [...doubleMakers(mapping), ...doubleFiles(mapping)]);
  return faults;
}

function faultsOfVocabulary({ thing, values, wordAs, terms }: Vocabulary): (string | undefined)[] {
  const word = wordAs === undefined ? [] : [findValueFault(thing, wordAs, "x")];
  const ofTerms = Object.entries(terms).flatMap(([term, own]) =>
    faultsOfFixed(thing, own.values).map((fault) => (fault === undefined ? undefined : `${term}: ${fault}`)),
  );
  return [...faultsOfFixed(thing, values), ...word, ...ofTerms];
}

function faultsOfFixed(thing: Label, values: Vocabulary["values"]): (string | undefined)[] {
  return valueNames.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [findValueFault(thing, name, value)];
  });
}

function faultsOfThings(table: ThingTable, mapping: Mapping): (string | undefined)[] {
  const ofValues = valueNames.flatMap((name) => {
    const source = table.values[name];
    return source === undefined ? [] : faultsOfColumn(table.thing, name, source);
  });
  const ofTies = table.ties.map(({ relation, vocabulary, qualifiers }) => {
    const target = mapping.vocabularies[vocabulary];
    if (target === undefined) return `no vocabulary ${vocabulary}; there ${listing(Object.keys(mapping.vocabularies))}`;
    return findTieFault(relation, exampleOf(table.thing, "a"), exampleOf(target.thing, "b"), qualifiers);
  });
  return [...ofValues, ...ofTies];
}

function faultsOfColumn(label: Label, name: ValueName, { map, otherwise }: ValueColumn): (string | undefined)[] {
  const definition = valueOf(name);
  if (!definition.on.some((one) => one === label)) {
    return [`${label} has no ${name}; ${definition.on.join(", ")} have`];
  }
  const words = [...Object.values(map ?? {}), ...(otherwise === undefined ? [] : [otherwise])];
  return words.map((value) => findValueFault(label, name, value));
}

function faultsOfTies(table: TieTable, mapping: Mapping): (string | undefined)[] {
  const { from, to, says, role } = table;
  if ((says === undefined) === (role === undefined)) return ["say either `says` or `role`, and not both"];
  const readings: Reading[] =
    role === undefined ? [] : [...Object.values(role.map), ...(role.otherwise === undefined ? [] : [role.otherwise])];
  const all = says === undefined ? readings : [says];
  const made = new Set(mapping.tables.filter(isThingTable).map(({ thing }) => thing));
  const unmade = [from.thing, to.thing].map((thing) =>
    made.has(thing) ? undefined : `no table of the mapping gives ${thing} things`,
  );
  const ofReadings = all.map(({ relation, qualifiers }) =>
    findTieFault(relation, exampleOf(from.thing, "a"), exampleOf(to.thing, "b"), qualifiers),
  );
  return [...unmade, ...ofReadings];
}

/** Ids are made of the label's kind and the source's word, so one label is given in one way only. */
function doubleMakers({ vocabularies, tables }: Mapping): string[] {
  const makers = [
    ...Object.values(vocabularies).map(({ thing }) => thing),
    ...new Set(tables.filter(isThingTable).map(({ thing }) => thing)),
  ];
  return [...new Set(makers.filter((thing, index) => makers.indexOf(thing) !== index))].map(
    (thing) => `two vocabularies, or a vocabulary and a table, give ${thing} things; their ids could fall together`,
  );
}

function doubleFiles({ tables }: Mapping): string[] {
  const places = tables.map(({ file, sheet }) => `${file} ${sheet}`);
  return places.filter((place, index) => places.indexOf(place) !== index).map((place) => `${place} is read twice`);
}

function exampleOf(label: Label, slug: string): EntityId {
  const parsed = parseEntityId(`${labels[label].kind}:${slug}`);
  if (parsed === undefined) throw new Error(`${label} has a kind that makes no id`);
  return parsed.id;
}

function listing(names: readonly string[]): string {
  return names.length === 0 ? "is none" : `are ${names.join(", ")}`;
}
