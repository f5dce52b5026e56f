/**
 * Every label of the graph, declared once. Migrations, statements, seed, GraphQL schema and tests read it from here.
 * A thing's id is `kind:slug`; all things also bear the label `Entity`.
 */
export interface LabelDefinition {
  /** First part of every id of this label. */
  readonly kind: string;
  /** GraphQL list field, lower camel case, plural. */
  readonly plural: string;
  readonly zh: string;
  readonly en: string;
  readonly about: { readonly zh: string; readonly en: string };
}

export const labels = {
  Alliance: {
    kind: "alliance",
    plural: "alliances",
    zh: "联盟",
    en: "Alliance",
    about: {
      zh: "产业技术创新战略联盟：一个行业内企业、高校与科研院所的联合体",
      en: "An industrial technology innovation alliance: a consortium of firms, universities and institutes of one industry",
    },
  },
  Institution: {
    kind: "institution",
    plural: "institutions",
    zh: "机构",
    en: "Institution",
    about: {
      zh: "企业、高校、科研院所、医院、学会、协会、政府部门、标准化组织或协同网络",
      en: "A company, university, institute, hospital, society, association, public body, standards body or network",
    },
  },
  Person: {
    kind: "person",
    plural: "people",
    zh: "人员",
    en: "Person",
    about: { zh: "仅收录公开职务", en: "A person, in public posts only" },
  },
  Region: {
    kind: "region",
    plural: "regions",
    zh: "区域",
    en: "Region",
    about: {
      zh: "GB/T 2260 行政区划，或长三角、新区、园区等功能区",
      en: "An administrative division of GB/T 2260, or a functional area such as a delta, a new area or a park",
    },
  },
  Industry: {
    kind: "industry",
    plural: "industries",
    zh: "行业",
    en: "Industry",
    about: {
      zh: "GB/T 4754-2017 门类与大类，或战略性新兴产业(2018)类别",
      en: "A section or division of GB/T 4754-2017, or a class of the strategic emerging industries (2018)",
    },
  },
  Standard: {
    kind: "standard",
    plural: "standards",
    zh: "标准",
    en: "Standard",
    about: {
      zh: "国家、行业、团体或国际标准，及其所处阶段",
      en: "A national, industry, association or international standard and its stage",
    },
  },
  Project: {
    kind: "project",
    plural: "projects",
    zh: "项目",
    en: "Project",
    about: { zh: "科研或工程项目", en: "A research or engineering project" },
  },
  Programme: {
    kind: "programme",
    plural: "programmes",
    zh: "计划",
    en: "Programme",
    about: { zh: "资助项目的科技计划或专项", en: "A funding programme that projects belong to" },
  },
  Event: {
    kind: "event",
    plural: "events",
    zh: "活动",
    en: "Event",
    about: {
      zh: "会议、论坛、大赛、调研等",
      en: "A meeting, forum, contest, visit or other dated happening",
    },
  },
  EventSeries: {
    kind: "series",
    plural: "eventSeries",
    zh: "系列活动",
    en: "Event series",
    about: { zh: "定期举办的系列活动", en: "A recurring event" },
  },
  Award: {
    kind: "award",
    plural: "awards",
    zh: "奖项",
    en: "Award",
    about: { zh: "奖项与荣誉称号", en: "A prize or honorary title" },
  },
  Certification: {
    kind: "certification",
    plural: "certifications",
    zh: "认证",
    en: "Certification",
    about: { zh: "认证、认定与证书", en: "A certification, recognition or certificate" },
  },
  Platform: {
    kind: "platform",
    plural: "platforms",
    zh: "平台",
    en: "Platform",
    about: {
      zh: "实验室、中心、中试线、试验设施与服务平台",
      en: "A laboratory, centre, pilot line, test facility or service platform",
    },
  },
  Achievement: {
    kind: "achievement",
    plural: "achievements",
    zh: "成果",
    en: "Achievement",
    about: { zh: "产品、技术、出版物等成果", en: "A product, technology, publication or other result" },
  },
  Topic: {
    kind: "topic",
    plural: "topics",
    zh: "技术方向",
    en: "Topic",
    about: { zh: "跨行业的技术方向", en: "A field of technology; the bridge between industries" },
  },
  Demand: {
    kind: "demand",
    plural: "demands",
    zh: "需求",
    en: "Demand",
    about: {
      zh: "企业难题或揭榜挂帅榜单",
      en: "A problem that an enterprise poses, or an open call for solutions",
    },
  },
  Policy: {
    kind: "policy",
    plural: "policies",
    zh: "政策",
    en: "Policy",
    about: {
      zh: "政策、规划、指南与方案",
      en: "A policy, plan, guideline or scheme issued by an authority",
    },
  },
  Evaluation: {
    kind: "evaluation",
    plural: "evaluations",
    zh: "评价",
    en: "Evaluation",
    about: {
      zh: "一次评价：方案、期间与结果",
      en: "One round of an evaluation: scheme, period and results",
    },
  },
  Document: {
    kind: "document",
    plural: "documents",
    zh: "文档",
    en: "Document",
    about: {
      zh: "事实的来源：文件、网页或表格",
      en: "A source of facts: a document, a web page or a table",
    },
  },
} as const satisfies Record<string, LabelDefinition>;

export type Label = keyof typeof labels;
export type Kind = (typeof labels)[Label]["kind"];

export const labelNames: readonly Label[] = Object.freeze(Object.keys(labels).map((name) => name as Label)); // keys of a const object

const labelByKind = new Map<string, Label>(labelNames.map((label) => [labels[label].kind, label]));

export function findLabelOfKind(kind: string): Label | undefined {
  return labelByKind.get(kind);
}
