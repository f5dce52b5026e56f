import type { AllianceLevel, EntityKind, InstitutionKind } from "../../api/generated/graphql.ts";
import { wordsZh } from "./words.ts";

interface AllianceSummary {
  readonly level: AllianceLevel | null;
  readonly founded: string | null;
  readonly place: string | null;
  readonly industries: readonly string[];
  readonly chairs: readonly string[];
  readonly captured: string;
}

/** 已按语言写好的数目。 */
export interface ProvenCount {
  readonly things: string;
  readonly ties: string;
  readonly values: string;
}

export const thingZh = {
  /** 一句话：只由图中的事实组成，没有的不说。 */
  alliance: ({ level, founded, place, industries, chairs, captured }: AllianceSummary): string =>
    [
      [place, level === null ? "联盟" : wordsZh.level[level]].filter((part) => part !== null).join("的"),
      founded === null ? "" : `${founded}成立`,
      industries.length === 0 ? "" : `属${industries.map((name) => `“${name}”`).join("")}`,
      chairs.length === 0 ? "" : `理事长单位为${chairs.join("、")}`,
      captured === "0" ? "" : `收录成员 ${captured} 家`,
    ]
      .filter((part) => part !== "")
      .join("，")
      .concat("。"),
  institution: (kind: InstitutionKind | null, place: string | null, alliances: number): string =>
    [
      [place, kind === null ? "机构" : wordsZh.institutionKind[kind]].filter((part) => part !== null).join("的"),
      alliances === 0 ? "" : `与 ${alliances} 个联盟有成员、发起或领导关系`,
    ]
      .filter((part) => part !== "")
      .join("，")
      .concat("。"),
  other: (kind: EntityKind, ties: number): string => `${wordsZh.kind[kind]}，图中有 ${ties} 条关系。`,
  source: (ties: number): string => `图中事实的来源${ties === 0 ? "" : `，与别处有 ${ties} 条关系`}。`,
  unknownTitle: "没有这个编号",
  unknown: (id: string) => `图中没有编号为“${id}”的事物。它可能已更名、并入别的条目，或链接抄错了。`,
  near: "您要找的可能是",
  searchInstead: "换名称查找",
  movedFrom: (id: string) => `编号 ${id} 已并入此条。`,
  openGraph: "在图谱中打开",
  findOpportunities: "看合作机会",
  findPaths: "找与别处的路径",
  facts: "要点",
  names: "名称",
  namesNote: "各来源中的写法",
  moreNames: (count: number) => `另有 ${count} 个名称`,
  ties: "关系",
  tiesCount: (count: string) => `${count} 条`,
  noTies: "来源中没有它与别处的关系。",
  proves: "据此来源的事实",
  provesCount: ({ things, ties, values }: ProvenCount): string =>
    `涉及 ${things} 个事物：${ties} 条关系，${values} 个值。每条都在“出处”里注明在来源的何处。`,
  provesKinds: "只看一种事物的事实",
  provesMore: "再列 30 条事实",
  provesNothing: "图中没有事实出自这个来源。",
  showMore: (count: number) => `再列 ${count} 条`,
  showLess: "收起",
  leftOut: (count: number) => `还有 ${count} 条`,
  loadingMore: "正在读取……",
  localGraph: "近邻",
  localGraphOpen: "展开全图",
  lookAlikes: "名称相近而确属不同主体",
  undecided: "是否同一主体，尚未判定",
  members: "成员数",
  membersDeclared: "来源所述",
  membersCaptured: "图中收录",
  membersNote: "来源说的是总数，图中只收录来源写出名字的单位，两者不同是正常的。",
  membersNone: "来源没有说过成员总数。",
  membersUnit: "家",
  conflict: "说法不一",
  conflictNote: "来源给出的值不同，并列如下，最可信的在前。",
  statistics: "来源中的数字",
  proofs: "出处",
  proofCount: (count: number) => `出处 ${count}`,
  noProofs: "没有出处。",
  line: (line: number) => `第 ${line} 行`,
  lines: (from: number, to: number) => `第 ${from}–${to} 行`,
  row: (row: number) => `表中第 ${row} 行`,
  words: "所据文字",
  page: "网页",
  noWords: "未摘录原文",
  rule: "推断规则",
  note: "编者注",
  grade: (grade: string) => `可信等级 ${grade}`,
  graded: (grade: string) => `${grade} 级`,
  dateUnknown: "来源未注日期",
  since: (date: string) => `自${date}起`,
  until: (date: string) => `至${date}止`,
  asOf: (date: string) => `${date}所见`,
  cite: "引用",
  citeText: (name: string, version: string, url: string) => `${name}，联盟图谱，数据版本 ${version}，${url}`,
  copy: "复制引用",
  copied: "已复制",
  externalId: "外部编号",
  id: "编号",
  primary: "主要行业",
  opportunities: "可能的合作",
  noOpportunities: "没有可说的合作机会。",
  allOpportunities: "全部合作机会与理由",
  timeline: "时间线",
  ended: "止",
  take: "带走与查询",
  exportTies: "关系表（CSV，可用 Excel 打开）",
  exportFacts: "全部事实与出处（JSON Lines）",
};
