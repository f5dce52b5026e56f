import type {
  AllianceLevel,
  Basis,
  Comparator,
  EntityKind,
  InferenceRule,
  InstitutionKind,
  NameType,
  ProjectLevel,
  StandardKind,
  StandardStage,
  Trust,
} from "../../api/generated/graphql.ts";

const kind: Readonly<Record<EntityKind, string>> = {
  ALLIANCE: "联盟",
  INSTITUTION: "机构",
  PERSON: "人员",
  REGION: "区域",
  INDUSTRY: "行业",
  STANDARD: "标准",
  PROJECT: "项目",
  PROGRAMME: "计划",
  EVENT: "活动",
  EVENT_SERIES: "系列活动",
  AWARD: "奖项",
  CERTIFICATION: "认证",
  PLATFORM: "平台",
  ACHIEVEMENT: "成果",
  TOPIC: "技术方向",
  DEMAND: "需求",
  POLICY: "政策",
  EVALUATION: "评价",
  DOCUMENT: "文档",
};

const level: Readonly<Record<AllianceLevel, string>> = {
  NATIONAL_PILOT: "科技部试点联盟",
  NATIONAL_KEY_CULTIVATION: "重点培育联盟",
  NATIONAL: "全国性联盟（是否试点未载）",
  PROVINCIAL: "省级联盟",
  CITY: "市级联盟",
  OTHER: "其他联盟",
};

const institutionKind: Readonly<Record<InstitutionKind, string>> = {
  COMPANY: "企业",
  UNIVERSITY: "高校",
  INSTITUTE: "科研院所",
  HOSPITAL: "医院",
  SOCIETY: "学会",
  ASSOCIATION: "行业协会",
  GOVERNMENT: "政府部门",
  STANDARDS_BODY: "标准化组织",
  NETWORK: "协同网络",
  MEDIA: "媒体",
  OTHER: "机构",
};

const standardKind: Readonly<Record<StandardKind, string>> = {
  NATIONAL: "国家标准",
  SECTOR: "行业标准",
  ASSOCIATION: "团体标准",
  INTERNATIONAL: "国际标准",
  LOCAL: "地方标准",
};

const stage: Readonly<Record<StandardStage, string>> = {
  PROPOSED: "已立项",
  DRAFTING: "研制中",
  DIS: "国际标准草案投票",
  PUBLISHED: "已发布",
  WITHDRAWN: "已废止",
};

const projectLevel: Readonly<Record<ProjectLevel, string>> = {
  NATIONAL: "国家级项目",
  PROVINCIAL: "省部级项目",
  CITY: "市级项目",
  CORPORATE: "企业项目",
};

const basis: Readonly<Record<Basis, string>> = { STATED: "原文所述", INFERRED: "推断", CURATED: "人工判断" };

const trust: Readonly<Record<Trust, string>> = {
  A: "主管部门、科研院所、协发网或联盟自身、中央媒体",
  B: "镜像、行业与地方媒体、编辑判断",
  C: "转载",
};

const nameType: Readonly<Record<NameType, string>> = {
  CANONICAL: "规范名称",
  SHORT: "简称",
  FORMER: "曾用名",
  VARIANT: "又写作",
  SYNONYM: "同义或所含说法",
  MISPRINT: "误植",
  BLENDED: "与他名混写",
  ENGLISH: "英文名",
  ENGLISH_SHORT: "英文简称",
};

const comparator: Readonly<Record<Comparator, string>> = {
  EQUAL: "",
  MORE_THAN: "超过 ",
  LESS_THAN: "不到 ",
  AT_LEAST: "至少 ",
  AT_MOST: "至多 ",
  ABOUT: "约 ",
};

const rule: Readonly<Record<InferenceRule, string>> = {
  NAME_PREFIX: "名称以上级机构名开头",
  RATIO_TO_TOTAL: "由已述数量与比例推算总数",
  YEAR_OF_REPORT: "年份取自文件日期",
  NAMED_IN_TITLE: "由标题或名称可见",
  POST_OF_SPEAKER: "由署名职务可见",
  CHAIR_POST_NAMES_CHAIR_UNIT: "来源以理事长单位作用称呼该机构",
};

export const wordsZh = {
  kind,
  level,
  institutionKind,
  standardKind,
  stage,
  projectLevel,
  basis,
  trust,
  nameType,
  comparator,
  rule,
  group: {
    membership: "成员与领导",
    cooperation: "合作",
    subject: "方向与成果",
    occasion: "活动",
    honour: "荣誉与评价",
    place: "地区与归属",
    post: "任职",
    identity: "同一性判断",
  },
};
