import {
  bases,
  commonQualifiers,
  comparators,
  inferenceRules,
  labelNames,
  labels,
  memberRoles,
  nameTypes,
  organiserRoles,
  placeRoles,
  relationOf,
  relationTypes,
  valueNames,
  valueOf,
  type RelationType,
  type ValueName,
} from "@alliance-atlas/cypher/model";
import { proofColumns, thingColumns, tieColumns, valueColumns } from "../export/formats/csv.ts";

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** What every word of the files means, written from the model itself. */
export function dataDictionary(): string {
  return [
    "# Data dictionary 数据词典",
    "A thing has an id `kind:slug`. A fact is a tie between two things or a value of one; each has a basis, a trust grade and proofs. A proof is a place in a source, written `document:slug@from-to` for lines and `document:slug@rowN` for a table's row.",
    section("Files", ["File", "Columns"], tableRows()),
    section("Kinds of things 事物", ["Kind", "中文", "English", "Meaning"], kindRows()),
    section(
      "Relations 关系",
      ["Relation", "From", "To", "中文", "English", "Qualifiers"],
      relationTypes.map(relationRow),
    ),
    section("Values 值", ["Property", "On", "Type", "中文", "English", "Options"], valueNames.map(valueRow)),
    "`name` and `statistic` are properties of anything: its names by `nameType`, and any other number that a source states, with its `measure` in words.",
    section("Kinds of names 名称类型", codeColumns, codeRows(nameTypes)),
    section("Roles 角色", codeColumns, codeRows({ ...memberRoles, ...organiserRoles, ...placeRoles })),
    section("Basis 依据", codeColumns, codeRows(bases)),
    section("Trust 可信等级", ["Grade", "Sources"], trustRows),
    section("Rules of inference 推断规则", codeColumns, codeRows(inferenceRules)),
    `Comparators of values: ${comparators.join(" ")}. Dates are as exact as the source: YYYY, YYYY-MM or YYYY-MM-DD.`,
    "",
  ].join("\n\n");
}

const codeColumns = ["Code", "中文", "English"] as const;

const trustRows = [
  [
    "A",
    "authority, academy, the network or an alliance itself, national press 主管部门、学术机构、协发网或联盟自身、中央媒体",
  ],
  ["B", "mirror, trade or local press, editors 镜像、行业或地方媒体、编者"],
  ["C", "repost 转载"],
] as const;

function tableRows(): readonly (readonly string[])[] {
  const tables = {
    "things.csv": thingColumns,
    "ties.csv": tieColumns,
    "values.csv": valueColumns,
    "proofs.csv": proofColumns,
  };
  return [
    ...Object.entries(tables).map(([file, columns]) => [file, Object.keys(columns).join(", ")]),
    [
      "facts.jsonl",
      "factId, subject, predicate, object or value, qualifiers, basis, trust, asOf, proofs: one fact a line",
    ],
    [
      "graph.graphml, graph.gexf",
      "things as nodes, ties as edges; `facts` on a node holds its values with basis and proofs",
    ],
    ["graph.jsonld", "schema.org names; `atlas:` names are those of this page"],
  ];
}

function kindRows(): readonly (readonly string[])[] {
  return labelNames.map((label) => {
    const { kind, zh, en, about } = labels[label];
    return [kind, zh, en, `${about.zh} ${about.en}`];
  });
}

function relationRow(type: RelationType): readonly string[] {
  const { from, to, zh, en, qualifiers = [], keyedBy, symmetric } = relationOf(type);
  const all = new Set([...qualifiers, ...(keyedBy === undefined ? [] : [keyedBy]), ...commonQualifiers]);
  return [type, from.join(" "), to.join(" "), zh, symmetric === true ? `${en} (both ways)` : en, [...all].join(" ")];
}

function valueRow(name: ValueName): readonly string[] {
  const { on, type, zh, en, options = {}, unit } = valueOf(name);
  const codes = Object.entries(options).map(([code, text]) => `${code} ${text.zh} ${text.en}`);
  return [name, on.join(" "), unit === undefined ? type : `${type}, ${unit}`, zh, en, codes.join("; ")];
}

function codeRows(words: Words): readonly (readonly string[])[] {
  return Object.entries(words).map(([code, { zh, en }]) => [code, zh, en]);
}

function section(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [`## ${title}`, "", line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
