import {
  commonQualifiers,
  memberRoles,
  organiserRoles,
  parseEntityId,
  partialDatePattern,
  placeRoles,
  relationOf,
  valueOf,
  type EntityId,
  type Label,
  type RelationType,
  type ValueName,
} from "@alliance-atlas/cypher/model";
import type { Qualifiers } from "@alliance-atlas/cypher/facts";

/** What the model says against a tie; nothing where it agrees. */
export function findTieFault(
  type: RelationType,
  from: EntityId,
  to: EntityId,
  qualifiers: Qualifiers,
): string | undefined {
  const relation = relationOf(type);
  const fromLabel = parseEntityId(from)?.label;
  const toLabel = parseEntityId(to)?.label;
  if (from === to) return `${type} ties ${from} to itself`;
  if (fromLabel === undefined || !relation.from.includes(fromLabel)) {
    return `${type} can't start at ${from}; it starts at ${relation.from.join(", ")}`;
  }
  if (toLabel === undefined || !relation.to.includes(toLabel)) {
    return `${type} can't end at ${to}; it ends at ${relation.to.join(", ")}`;
  }
  const allowed = [...(relation.qualifiers ?? []), ...commonQualifiers];
  const unknown = Object.keys(qualifiers).find((name) => !allowed.includes(name));
  if (unknown !== undefined) return `${type} has no qualifier ${unknown}; it has ${allowed.join(", ")}`;
  if (relation.keyedBy !== undefined && type === "HOLDS_POST" && qualifiers[relation.keyedBy] === undefined) {
    return `${type} needs its ${relation.keyedBy}`;
  }
  return findRoleFault(type, qualifiers);
}

const closedLists: Partial<Record<RelationType, { qualifier: string; options: Readonly<Record<string, unknown>> }>> = {
  MEMBER_OF: { qualifier: "role", options: memberRoles },
  ORGANISED: { qualifier: "role", options: organiserRoles },
  LOCATED_IN: { qualifier: "as", options: placeRoles },
};

function findRoleFault(type: RelationType, qualifiers: Qualifiers): string | undefined {
  const list = closedLists[type];
  const role = list === undefined ? undefined : qualifiers[list.qualifier];
  if (list === undefined || role === undefined || Object.hasOwn(list.options, role)) return undefined;
  return `${type} ${list.qualifier} can't be "${role}"; it is one of ${Object.keys(list.options).join(", ")}`;
}

/** What the model says against a value; nothing where it agrees. */
export function findValueFault(
  label: Label,
  name: ValueName | "statistic",
  value: string | number,
  measure?: string,
): string | undefined {
  if (name === "statistic") {
    if (measure === undefined) return "a statistic needs its measure";
    return typeof value === "number" ? undefined : `a statistic is a number, not "${value}"`;
  }
  if (measure !== undefined) return `${name} has no measure; only a statistic has`;
  const definition = valueOf(name);
  if (!definition.on.includes(label)) return `${label} has no ${name}; ${definition.on.join(", ")} have`;
  return findTypeFault(name, value);
}

function findTypeFault(name: ValueName, value: string | number): string | undefined {
  const { type, options } = valueOf(name);
  switch (type) {
    case "number":
    case "money":
      return typeof value === "number" ? undefined : `${name} is a number, not "${value}"`;
    case "year":
    case "date":
      return partialDatePattern.test(String(value)) && typeof value === "string"
        ? undefined
        : `${name} is a date in quotes, "YYYY", "YYYY-MM" or "YYYY-MM-DD", not ${value}`;
    case "enum":
      return options !== undefined && Object.hasOwn(options, value)
        ? undefined
        : `${name} can't be "${value}"; it is one of ${Object.keys(options ?? {}).join(", ")}`;
    case "url":
      return URL.canParse(String(value)) ? undefined : `${name} is an address, not "${value}"`;
    case "text":
      return typeof value === "string" ? undefined : `${name} is a text in quotes, not ${value}`;
  }
}
