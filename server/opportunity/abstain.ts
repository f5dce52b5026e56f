import type { Bilingual } from "../entity/fact-resolvers.ts";
import type { Field } from "./field.ts";
import type { Reach } from "./reach.ts";

/** What is missing where nothing can be suggested; an invented suggestion would be worse than none. */
export function whatIsMissing(
  label: string,
  reaches: readonly Reach[],
  field: Field,
  isCrossIndustry: boolean,
): Bilingual {
  const has = (role: Reach["role"]): boolean => reaches.some((reach) => reach.role === role);
  const missing: Bilingual[] = [];
  if (isCrossIndustry && field.industries.size === 0) missing.push({ zh: "行业", en: "its industry" });
  if (label === "Alliance" && !has("member")) missing.push({ zh: "成员单位", en: "its members" });
  if (label === "Institution" && !has("alliance"))
    missing.push({ zh: "所属联盟", en: "the alliances that it belongs to" });
  if (!has("topic")) missing.push({ zh: "技术方向", en: "what it works on" });
  if (!has("project") && !has("memberProject")) missing.push({ zh: "项目", en: "projects" });
  if (missing.length === 0) {
    return {
      zh: "图中没有足以成为理由的路径；已知的事实不足以建议跨行业对象",
      en: "No path in the graph is reason enough; what is known suggests no partner in another industry",
    };
  }
  return {
    zh: `材料太少，不作建议。补充${missing.map(({ zh }) => zh).join("、")}后可以再找`,
    en: `Too little is known to suggest anyone. It would help to know ${missing.map(({ en }) => en).join(", ")}`,
  };
}

/** Whoever finds nobody in another industry may look at its own. */
export function withOwnIndustry({ zh, en }: Bilingual, count: number): Bilingual {
  if (count === 0) return { zh, en };
  return {
    zh: `${zh}。不限行业时有 ${count} 个`,
    en: `${en}. Regardless of industry there ${count === 1 ? "is 1" : `are ${count}`}`,
  };
}

export function emptyGraph(): Bilingual {
  return { zh: "图中还没有可以比较的事物", en: "The graph holds nothing to compare yet" };
}

/** Of an asker with hardly a history: its list stands, with a word on what it rests on. */
export function thinHistory(): Bilingual {
  return {
    zh: "图中至多有它的一项合作记录，按新机构看待；补充其项目、标准或平台后，建议会更可靠",
    en: "At most one work of this body is known, so it counts as new here; its further projects, standards or platforms would make the suggestions surer",
  };
}
