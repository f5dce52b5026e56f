import {
  labelNames,
  labels,
  relationOf,
  relationTypes,
  valueNames,
  valueOf,
  type Label,
  type RelationType,
  type ValueName,
} from "@alliance-atlas/cypher/model";
import { targetLabel, type Direction, type TraitName } from "@alliance-atlas/cypher/compile";

/** How names of the model read in GraphQL: one place for the SDL, the resolvers and the selection. */

/** `level` of alliances alone reads `AllianceLevel`; `institutionKind` says its label already. */
export function enumName(value: ValueName): string {
  const name = `${value.slice(0, 1).toUpperCase()}${value.slice(1)}`;
  const [label, ...others] = valueOf(value).on;
  return label === undefined || others.length > 0 || name.startsWith(label) ? name : `${label}${name}`;
}

/** `EventSeries` reads `EVENT_SERIES` in the enum of kinds. */
export function kindName(label: Label): string {
  return label.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
}

const labelByKindName = new Map(labelNames.map((label) => [kindName(label), label]));

export function labelOfKindName(name: string): Label {
  const label = labelByKindName.get(name);
  if (label === undefined) throw new Error(`${name} is no kind`);
  return label;
}

/** A field of a type that reads one relation in one direction. */
export interface TieField {
  readonly name: string;
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly target: Label | "Entity";
  readonly zh: string;
  readonly en: string;
}

const tieFields = new Map(labelNames.map((label) => [label, listTieFields(label)]));

export function tieFieldsOf(label: Label): readonly TieField[] {
  return tieFields.get(label) ?? [];
}

function listTieFields(label: Label): readonly TieField[] {
  return relationTypes.flatMap((relation) => {
    const { from, to, symmetric, outField, inField, zh, en, inverseZh, inverseEn } = relationOf(relation);
    const field = (name: string, direction: Direction, textZh: string, textEn: string): TieField => {
      const target = targetLabel({ relations: [relation], direction });
      return { name, relation, direction, target, zh: textZh, en: textEn };
    };
    if (symmetric === true) return from.includes(label) ? [field(outField, "both", inverseZh, inverseEn)] : [];
    return [
      ...(from.includes(label) ? [field(outField, "out", zh, en)] : []),
      ...(to.includes(label) ? [field(inField, "in", inverseZh, inverseEn)] : []),
    ];
  });
}

const valueFields = new Map(
  labelNames.map((label) => [label, valueNames.filter((name) => valueOf(name).on.includes(label))]),
);

export function valueFieldsOf(label: Label): readonly ValueName[] {
  return valueFields.get(label) ?? [];
}

/** What things of a kind can be found and counted by: a thing that they lead to, values of closed lists, their ties. */
export function facetNamesOf(label: Label): readonly TraitName[] {
  const ends = (["region", "industry", "topic", "programme"] as const).filter((end) =>
    endRelations[end].some((relation) => relationOf(relation).from.includes(label)),
  );
  return [...ends, ...valueFieldsOf(label).filter((name) => valueOf(name).type === "enum"), "having"];
}

const endRelations = {
  region: ["LOCATED_IN"],
  industry: ["ACTIVE_IN"],
  topic: ["WORKS_ON", "ABOUT"],
  programme: ["FUNDED_UNDER"],
} as const satisfies Partial<Record<TraitName, readonly RelationType[]>>;

export function listFieldOf(label: Label): string {
  return labels[label].plural;
}
