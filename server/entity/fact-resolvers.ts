import {
  findRelationType,
  findValueName,
  gradeWords,
  inferenceRules,
  memberRoles,
  nameTypes,
  organiserRoles,
  placeRoles,
  relationOf,
  valueOf,
} from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { Context } from "../context.ts";
import type { ProofView, TieView, ValueView } from "./node-view.ts";
import { sourceOf } from "./proof-sources.ts";

export interface Bilingual {
  readonly zh: string;
  readonly en: string | null;
}

/** `name-prefix` and `englishShort` read `NAME_PREFIX` and `ENGLISH_SHORT`, as the schema's enums do. */
export function toEnumName(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toUpperCase();
}

const words: Readonly<Record<string, Bilingual>> = { ...memberRoles, ...organiserRoles, ...placeRoles, ...gradeWords };
const plainQualifiers = ["since", "until", "asOf"];

export const tieResolvers = {
  relation: (tie: TieView) => tie.type,
  text: (tie: TieView): Bilingual => {
    const relation = findRelationType(tie.type);
    if (relation === undefined) throw new Error(`${tie.type} is no relation of the model`);
    const { zh, en } = relationOf(relation);
    return { zh, en };
  },
  fromId: (tie: TieView) => tie.from,
  toId: (tie: TieView) => tie.to,
  role: (tie: TieView) => {
    const role = tie["role"] ?? tie["as"];
    return typeof role === "string" ? readCode(role) : null;
  },
  qualifiers: (tie: TieView) => qualifiersOf(tie),
  basis: (tie: TieView) => toEnumName(tie.basis),
  proofs: (tie: TieView, _values: unknown, context: Context) => tie.proofs ?? context.proofs.load(tie.factId),
};

function readCode(code: string): Bilingual {
  return words[code] ?? { zh: code, en: null };
}

const text = z.string();

function qualifiersOf(fields: Readonly<Record<string, unknown>>): readonly object[] {
  const names = qualifierNames.filter((name) => text.safeParse(fields[name]).success);
  return names.map((name) => {
    const value = text.parse(fields[name]);
    return { name, value, text: readCode(value) };
  });
}

const qualifierNames = [
  "role",
  "roleAsWritten",
  "title",
  "as",
  "term",
  "post",
  "grade",
  "score",
  "year",
  "how",
  "reason",
  "primary",
  "note",
  ...plainQualifiers,
];

const proofQualifiers = z.record(z.string(), z.string());

export const proofResolvers = {
  source: (proof: ProofView, _values: unknown, context: Context, info: GraphQLResolveInfo) =>
    sourceOf(proof, context, info),
  basis: (proof: ProofView) => toEnumName(proof.basis),
  rule: (proof: ProofView) => (proof.rule == null ? null : toEnumName(proof.rule)),
  ruleText: (proof: ProofView): Bilingual | null => {
    const rule = Object.entries(inferenceRules).find(([name]) => name === proof.rule);
    return rule?.[1] ?? null;
  },
  qualifiers: (proof: ProofView) => qualifiersOf(proofQualifiers.parse(JSON.parse(proof.qualifiers))),
};

const comparatorNames: Readonly<Record<string, string>> = {
  "=": "EQUAL",
  ">": "MORE_THAN",
  "<": "LESS_THAN",
  "≥": "AT_LEAST",
  "≤": "AT_MOST",
  "≈": "ABOUT",
};

const otherProperties: Readonly<Record<string, Bilingual>> = {
  name: { zh: "名称", en: "Name" },
  statistic: { zh: "统计值", en: "Statistic" },
};

export const statementResolvers = {
  subjectId: (value: ValueView) => value.subject,
  propertyText: (value: ValueView): Bilingual => {
    const name = findValueName(value.property);
    if (name === undefined) return otherProperties[value.property] ?? { zh: value.property, en: null };
    const { zh, en } = valueOf(name);
    return { zh, en };
  },
  valueText: (value: ValueView): Bilingual => {
    const name = findValueName(value.property);
    const option = name === undefined ? undefined : valueOf(name).options?.[value.value];
    return option ?? { zh: value.value, en: null };
  },
  comparator: (value: ValueView) => comparatorNames[value.comparator],
  measure: (value: ValueView): Bilingual | null => {
    const [zh, en] = [value["measure"], value["measureEn"]];
    return typeof zh === "string" ? { zh, en: typeof en === "string" ? en : null } : null;
  },
  nameType: (value: ValueView) => {
    const type = value["nameType"];
    return typeof type === "string" && type in nameTypes ? toEnumName(type) : null;
  },
  isBest: (value: ValueView) => value.rank === 0,
  basis: (value: ValueView) => toEnumName(value.basis),
  proofs: (value: ValueView, _values: unknown, context: Context) => value.proofs ?? context.proofs.load(value.factId),
};
