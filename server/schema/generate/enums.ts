import {
  bases,
  comparators,
  inferenceRules,
  labelNames,
  labels,
  nameTypes,
  relations,
  relationTypes,
  valueNames,
  valueOf,
} from "@alliance-atlas/cypher/model";
import { enumName, kindName } from "../names.ts";
import { describe } from "./describe.ts";

interface Option {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

function enumOf(name: string, zh: string, en: string, options: readonly Option[]): string {
  const values = options.map((option) => `${describe(option.zh, option.en, "  ")}\n  ${option.name}`);
  return `${describe(zh, en)}\nenum ${name} {\n${values.join("\n")}\n}`;
}

function optionsOf(options: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): readonly Option[] {
  return Object.entries(options).map(([name, { zh, en }]) => ({ name, zh, en }));
}

/** The closed lists of the model. */
export function enums(): string {
  const comparatorNames: Readonly<Record<string, Option>> = {
    "=": { name: "EQUAL", zh: "等于", en: "Equal to" },
    ">": { name: "MORE_THAN", zh: "大于", en: "More than" },
    "<": { name: "LESS_THAN", zh: "小于，日期为早于", en: "Less than; of a date: before" },
    "≥": { name: "AT_LEAST", zh: "不少于", en: "At least" },
    "≤": { name: "AT_MOST", zh: "不多于", en: "At most" },
    "≈": { name: "ABOUT", zh: "约", en: "About" },
  };
  return [
    enumOf(
      "EntityKind",
      "事物的种类",
      "Kinds of things",
      labelNames.map((label) => ({ name: kindName(label), zh: labels[label].zh, en: labels[label].en })),
    ),
    enumOf(
      "RelationType",
      "关系的类型，由持有者指向被持有者",
      "Types of relations, from holder to held",
      relationTypes.map((type) => ({ name: type, zh: relations[type].zh, en: relations[type].en })),
    ),
    enumOf("Basis", "事实的依据", "What a fact rests on", optionsOf(uppercase(bases))),
    enumOf(
      "Trust",
      "来源的可信等级",
      "How far a source is trusted",
      [
        [
          "A",
          "主管部门、科研院所、协发网或联盟自身、中央媒体",
          "Authorities, academies, the network or an alliance itself, national press",
        ],
        ["B", "镜像、行业与地方媒体、编辑判断", "Mirrors, trade and local press, editors' judgements"],
        ["C", "转载", "Reposts"],
      ].map(([name = "", zh = "", en = ""]) => ({ name, zh, en })),
    ),
    enumOf(
      "Comparator",
      "数值的比较方式",
      "How a number compares with the true one",
      comparators.flatMap((sign) => comparatorNames[sign] ?? []),
    ),
    enumOf("NameType", "名称的类型", "Kinds of names", optionsOf(uppercase(nameTypes))),
    enumOf("InferenceRule", "推断规则", "Rules by which facts are inferred", optionsOf(uppercase(inferenceRules))),
    ...valueNames.flatMap((name) => {
      const { options, zh, en } = valueOf(name);
      return options === undefined ? [] : [enumOf(enumName(name), zh, en, optionsOf(options))];
    }),
  ].join("\n\n");
}

/** `name-prefix` reads `NAME_PREFIX`. */
function uppercase<T>(options: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key
        .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
        .replaceAll("-", "_")
        .toUpperCase(),
      value,
    ]),
  );
}
