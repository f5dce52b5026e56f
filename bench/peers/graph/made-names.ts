import type { MadeLabel } from "./shape.ts";

/** Names that read as such things are called; two characters and a trade are shared by a few things, as in the real data. */

const characters = [
  ..."华瑞安泰鑫恒宏盛博远达通嘉诚信德明光科创新润丰源鼎力天宇航星海江山川云锦绣龙腾飞凯旋金石玉清和顺康宁正兴业联合众",
];
const trades = ["机械", "新材料", "生物", "电子", "能源", "环保", "农业", "智能装备", "光电", "化工", "船舶", "仪器"];
const bodies = ["有限公司", "股份有限公司", "研究院", "大学", "工程技术中心"];
const places = ["东", "南", "西", "北", "上", "下", "新", "古", "长", "平"];

const nameOf: Readonly<Record<MadeLabel, (index: number) => string>> = {
  Alliance: (index) => `${brand(index * 7)}${at(trades, index)}产业技术创新战略联盟`,
  Institution: (index) => `${brand(index)}${at(trades, index * 5)}${at(bodies, index * 3)}`,
  Region: (index) => `${at(places, index)}${brand(index * 11)}${index < 31 ? "省" : "市"}`,
  Standard: (index) => `${brand(index * 13)}${at(trades, index)}通用技术要求`,
  Project: (index) => `${brand(index * 17)}${at(trades, index)}关键技术研发`,
  Topic: (index) => `${brand(index * 19)}${at(trades, index)}技术`,
};

/** No two things of a label bear one name: a number tells those apart that would. */
export function madeName(label: MadeLabel, index: number): string {
  return `${nameOf[label](index)}${index + 1}`;
}

function brand(index: number): string {
  return at(characters, index) + at(characters, Math.floor(index / characters.length) * 3 + 1);
}

function at(texts: readonly string[], index: number): string {
  return texts[index % texts.length]!;
}
