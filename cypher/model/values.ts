import type { Label } from "./labels.ts";

/**
 * Values of things, declared once. Each stated value is a Statement node with its proofs; the best one
 * (trust, then date) is also projected onto the thing's node, for filters and sorting.
 */
export type ValueType = "text" | "date" | "year" | "number" | "money" | "url" | "enum";

export interface ValueDefinition {
  readonly on: readonly Label[];
  readonly type: ValueType;
  readonly zh: string;
  readonly en: string;
  readonly options?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  /** Unit of a number, where it is always the same. */
  readonly unit?: string;
}

export const values = {
  founded: { on: ["Alliance", "Institution", "Platform", "EventSeries"], type: "date", zh: "成立日期", en: "Founded" },
  level: {
    on: ["Alliance"],
    type: "enum",
    zh: "级别",
    en: "Level",
    options: {
      NATIONAL_PILOT: { zh: "科技部试点联盟", en: "National pilot" },
      NATIONAL_KEY_CULTIVATION: { zh: "重点培育联盟", en: "National, key cultivation" },
      NATIONAL: { zh: "全国性（是否试点未载）", en: "National, pilot status not stated" },
      PROVINCIAL: { zh: "省级", en: "Provincial" },
      CITY: { zh: "市级", en: "City" },
      OTHER: { zh: "其他", en: "Other" },
    },
  },
  pilotSince: { on: ["Alliance"], type: "date", zh: "列入科技部试点", en: "National pilot since" },
  pilotStatus: {
    on: ["Alliance"],
    type: "enum",
    zh: "试点身份",
    en: "Pilot status",
    options: {
      PILOT: { zh: "试点", en: "Pilot" },
      KEY_CULTIVATION: { zh: "重点培育", en: "Key cultivation" },
      UNCONFIRMED: { zh: "未证实", en: "Unconfirmed" },
    },
  },
  institutionKind: {
    on: ["Institution"],
    type: "enum",
    zh: "机构类别",
    en: "Kind of institution",
    options: {
      COMPANY: { zh: "企业", en: "Company" },
      UNIVERSITY: { zh: "高校", en: "University" },
      INSTITUTE: { zh: "科研院所", en: "Research institute" },
      HOSPITAL: { zh: "医院", en: "Hospital" },
      SOCIETY: { zh: "学会", en: "Learned society" },
      ASSOCIATION: { zh: "行业协会", en: "Association" },
      GOVERNMENT: { zh: "政府部门", en: "Public body" },
      STANDARDS_BODY: { zh: "标准化组织", en: "Standards body" },
      NETWORK: { zh: "协同网络", en: "Network" },
      MEDIA: { zh: "媒体", en: "Media" },
      OTHER: { zh: "其他", en: "Other" },
    },
  },
  regionType: {
    on: ["Region"],
    type: "enum",
    zh: "区域类型",
    en: "Kind of region",
    options: {
      COUNTRY: { zh: "国家", en: "Country" },
      PROVINCE: { zh: "省级", en: "Province" },
      CITY: { zh: "地级", en: "Prefecture" },
      COUNTY: { zh: "县级", en: "County" },
      FUNCTIONAL: { zh: "功能区", en: "Functional area" },
    },
  },
  code: { on: ["Region", "Industry"], type: "text", zh: "代码", en: "Official code" },
  scheme: {
    on: ["Industry"],
    type: "enum",
    zh: "分类体系",
    en: "Classification",
    options: {
      GB_T_4754_2017: { zh: "GB/T 4754-2017 国民经济行业分类", en: "GB/T 4754-2017 national economy" },
      SEI_2018: { zh: "战略性新兴产业分类(2018)", en: "Strategic emerging industries (2018)" },
      H2020: { zh: "欧盟“地平线2020”计划各部分", en: "Parts of the Horizon 2020 programme" },
      DATASET: { zh: "导入数据自有的分类", en: "As an imported data set classifies" },
    },
  },
  honour: { on: ["Person"], type: "text", zh: "称号", en: "Honour" },
  standardKind: {
    on: ["Standard"],
    type: "enum",
    zh: "标准类别",
    en: "Kind of standard",
    options: {
      NATIONAL: { zh: "国家标准", en: "National (GB)" },
      SECTOR: { zh: "行业标准", en: "Sector" },
      ASSOCIATION: { zh: "团体标准", en: "Association (T/)" },
      INTERNATIONAL: { zh: "国际标准", en: "International" },
      LOCAL: { zh: "地方标准", en: "Local" },
    },
  },
  standardBody: { on: ["Standard"], type: "text", zh: "标准组织", en: "Standards organisation" },
  number: { on: ["Standard"], type: "text", zh: "标准号", en: "Number" },
  stage: {
    on: ["Standard"],
    type: "enum",
    zh: "阶段",
    en: "Stage",
    options: {
      PROPOSED: { zh: "立项", en: "Approved for work" },
      DRAFTING: { zh: "研制", en: "In preparation" },
      DIS: { zh: "国际标准草案(DIS)投票", en: "Draft international standard (DIS)" },
      PUBLISHED: { zh: "发布", en: "Published" },
      WITHDRAWN: { zh: "废止", en: "Withdrawn" },
    },
  },
  projectLevel: {
    on: ["Project", "Programme"],
    type: "enum",
    zh: "项目级别",
    en: "Project level",
    options: {
      NATIONAL: { zh: "国家级", en: "National" },
      PROVINCIAL: { zh: "省部级", en: "Provincial or ministerial" },
      CITY: { zh: "市级", en: "City" },
      CORPORATE: { zh: "企业", en: "Corporate" },
    },
  },
  projectStatus: { on: ["Project", "Demand", "Platform"], type: "text", zh: "状态", en: "Status" },
  startDate: { on: ["Event", "Project", "Evaluation", "Policy"], type: "date", zh: "开始日期", en: "Start" },
  endDate: { on: ["Event", "Project", "Evaluation", "Policy"], type: "date", zh: "结束日期", en: "End" },
  funding: { on: ["Project", "Programme", "Alliance", "Region"], type: "money", zh: "经费", en: "Funding", unit: "元" },
  theme: { on: ["Event"], type: "text", zh: "主题", en: "Theme" },
  edition: { on: ["Event"], type: "number", zh: "届次", en: "Edition", unit: "届" },
  issuedOn: {
    on: ["Policy", "Award", "Certification", "Document", "Standard", "Evaluation", "Achievement"],
    type: "date",
    zh: "发布日期",
    en: "Issued on",
  },
  platformKind: { on: ["Platform"], type: "text", zh: "平台类别", en: "Kind of platform" },
  achievementKind: { on: ["Achievement"], type: "text", zh: "成果类别", en: "Kind of achievement" },
  topicScope: {
    on: ["Topic"],
    type: "enum",
    zh: "范围",
    en: "Scope",
    options: {
      TECHNOLOGY: { zh: "具体技术", en: "A technology" },
      FIELD: { zh: "宽泛领域", en: "A broad field" },
      ACTIVITY: { zh: "各行业都做的工作", en: "Work that every trade does" },
    },
  },
  demandKind: {
    on: ["Demand"],
    type: "enum",
    zh: "需求类别",
    en: "Kind of demand",
    options: {
      OPEN_CALL: { zh: "揭榜挂帅榜单", en: "Open call for solutions" },
      PROBLEM: { zh: "企业难题", en: "Problem of an enterprise" },
      POLICY_REQUEST: { zh: "政策诉求", en: "Request to authorities" },
      COLLECTION: { zh: "征集", en: "Call for submissions" },
    },
  },
  quality: { on: ["Document"], type: "text", zh: "文本质量", en: "Quality of the text" },
  sha256: { on: ["Document"], type: "text", zh: "SHA-256", en: "SHA-256" },
  url: { on: ["Document", "Alliance", "Institution"], type: "url", zh: "网址", en: "Address" },
  memberCount: {
    on: ["Alliance", "Institution"],
    type: "number",
    zh: "成员数（来源所述）",
    en: "Members, as declared",
    unit: "家",
  },
} as const satisfies Record<string, ValueDefinition>;

export type ValueName = keyof typeof values;

export const valueNames: readonly ValueName[] = Object.freeze(
  Object.keys(values).map((name) => name as ValueName), // keys of a const object
);

/** Widened view of a value, for code that works on any of them. */
export function valueOf(name: ValueName): ValueDefinition {
  return values[name];
}

export function findValueName(text: string): ValueName | undefined {
  return Object.hasOwn(values, text) ? (text as ValueName) : undefined; // guarded by hasOwn
}

/** A number that a source states about a thing, with its measure in words: never made into things of its own. */
export const statisticProperty = "statistic";

/** A name of a thing; which sort of name stands in the statement's qualifier. */
export const nameProperty = "name";

export const nameTypes = {
  canonical: { zh: "规范名称", en: "Canonical name" },
  short: { zh: "简称", en: "Short name" },
  former: { zh: "曾用名", en: "Former name" },
  variant: { zh: "又写作", en: "Variant" },
  synonym: { zh: "同义或所含说法", en: "Synonym or narrower word" },
  misprint: { zh: "误植", en: "Misprint" },
  blended: { zh: "混写", en: "Blended with another name" },
  english: { zh: "英文名", en: "English name" },
  englishShort: { zh: "英文简称", en: "English short name" },
} as const;

export type NameType = keyof typeof nameTypes;

export const comparators = ["=", ">", "<", "≥", "≤", "≈"] as const;
export type Comparator = (typeof comparators)[number];

export const bases = {
  stated: { zh: "原文所述", en: "Stated by the source" },
  inferred: { zh: "推断", en: "Inferred by a named rule" },
  curated: { zh: "人工判断", en: "A person's judgement" },
} as const;
export type Basis = keyof typeof bases;

/** A: authority, academy, the network or an alliance itself, national press; B: mirror, trade or local press; C: repost. */
export const trustGrades = ["A", "B", "C"] as const;
export type Trust = (typeof trustGrades)[number];

/** Rules that an inferred fact may name. */
export const inferenceRules = {
  "name-prefix": { zh: "名称以上级机构名开头", en: "The name begins with the parent's name" },
  "ratio-to-total": { zh: "由已述数量与比例推算总数", en: "A total computed from a stated count and share" },
  "year-of-report": { zh: "年份取自文件日期", en: "The year is taken from the document's date" },
  "named-in-title": { zh: "由标题或名称可见", en: "Visible from a title or name" },
  "post-of-speaker": { zh: "由署名职务可见", en: "Visible from the post a person is named with" },
  "chair-post-names-chair-unit": {
    zh: "来源以理事长单位作用称呼该机构",
    en: "The source speaks of the body's role as chair unit",
  },
} as const;
export type InferenceRule = keyof typeof inferenceRules;
