import { pinyinTokens, sortKeyOf } from "@alliance-atlas/cypher/search";
import type { EntityRow } from "@alliance-atlas/cypher/write";
import type { ValueFact } from "@alliance-atlas/cypher/facts";
import { findValueName, parseEntityId, trustGrades, valueOf, type EntityId } from "@alliance-atlas/cypher/model";
import type { SeedContent, SeedEntity } from "../read-seed.ts";
import { rankValues, type RankedValues } from "./best-values.ts";
import { layOutOverview, type Position } from "./overview-layout.ts";
import { rowHash } from "./row-hash.ts";

type Properties = EntityRow["properties"];

/** Things as nodes, with the places that the overview gives them. */
export function entityRows(content: SeedContent): readonly EntityRow[] {
  return thingRows(content, layOutOverview(content.facts));
}

/** Things as nodes: names, the best value of each property, search keys; all facts about them must be at hand. */
export function thingRows(
  content: SeedContent,
  positions: ReadonlyMap<EntityId, Position> = new Map(),
): readonly EntityRow[] {
  const valuesOf = rankValues(content.facts);
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  return content.entities.map((entity) => {
    const source = sources.get(entity.id);
    const ofSource =
      source === undefined
        ? {}
        : { sourceKind: source.kind, trust: source.trust, ...(source.file === undefined ? {} : { file: source.file }) };
    const properties = propertiesOf(entity, valuesOf.get(entity.id) ?? new Map());
    return makeRow(entity, { ...properties, ...ofSource, ...positions.get(entity.id) });
  });
}

function makeRow(entity: SeedEntity, properties: Properties): EntityRow {
  const parsed = parseEntityId(entity.id);
  if (parsed === undefined) throw new Error(`${entity.id} is no id`);
  const { label } = parsed;
  return { id: entity.id, label, properties, hash: rowHash(label, properties) };
}

function propertiesOf(entity: SeedEntity, values: RankedValues): Properties {
  const names = values.get("name") ?? [];
  const texts = [...new Set([entity.name, ...names.map(({ value }) => String(value))])];
  const best = (type: ValueFact["nameType"]): string | undefined =>
    names.filter(({ nameType }) => nameType === type).map(({ value }) => String(value))[0];
  const optional = {
    nameEn: best("english"),
    shortName: best("short"),
    shortNameEn: best("englishShort"),
    externalId: entity.externalId,
    formerIds: entity.formerIds.length === 0 ? undefined : [...entity.formerIds],
  };
  return {
    kind: entity.id.slice(0, entity.id.indexOf(":")),
    name: entity.name,
    names: texts,
    searchNames: texts.join("\n"),
    searchPinyin: [...new Set(texts.flatMap(pinyinTokens))].join(" "),
    sortKey: sortKeyOf(entity.name, entity.id),
    ...withoutUndefined(optional),
    ...projectedValues(values),
  };
}

/** The best exact value of each property, so that lists filter and sort by it; statistics are never projected. */
function projectedValues(values: RankedValues): Record<string, string | number> {
  const projected: Record<string, string | number> = {};
  for (const [property, [best]] of values) {
    const name = findValueName(property);
    if (name === undefined || best === undefined) continue;
    // "before 2023-03" is no date of the event; it stays a statement.
    if (valueOf(name).type === "date" && best.comparator !== "=") continue;
    projected[property] = best.value;
    if (property === "founded") projected["foundedYear"] = Number(String(best.value).slice(0, 4));
  }
  return projected;
}

function withoutUndefined<T>(fields: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** 1 for the best grade: numbers compare in the graph, letters as letters would not. */
export function trustRank(trust: (typeof trustGrades)[number]): number {
  return trustGrades.indexOf(trust) + 1;
}
