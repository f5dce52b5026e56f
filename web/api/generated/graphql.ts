/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * 联盟的筛选条件，同时满足
 * Conditions on Alliance, all to be met
 */
export type AllianceFilter = {
  /**
   * 成立年份不早于
   * Founded in this year or later
   */
  readonly foundedFrom?: number | null | undefined;
  /**
   * 成立年份不晚于
   * Founded in this year or earlier
   */
  readonly foundedTo?: number | null | undefined;
  /**
   * 至少有一条这些关系（字段名，如 chairedBy）
   * Has a tie in each of these fields, for instance chairedBy
   */
  readonly having?: ReadonlyArray<string> | null | undefined;
  /**
   * 属于此行业或其下级
   * Active in this industry or below it
   */
  readonly industry?: string | number | null | undefined;
  /**
   * 没有这些关系（字段名）:来源未载
   * Has no tie in any of these fields: not in the sources
   */
  readonly lacking?: ReadonlyArray<string> | null | undefined;
  /**
   * 级别
   * Level
   */
  readonly level?: ReadonlyArray<AllianceLevel> | null | undefined;
  /**
   * 收录成员不少于
   * At least so many captured members
   */
  readonly minMembers?: number | null | undefined;
  /**
   * 名称（含别名、拼音、首字母）含有此文字
   * Bears a name that holds this text, also in pinyin or initials
   */
  readonly named?: string | null | undefined;
  /**
   * 试点身份
   * Pilot status
   */
  readonly pilotStatus?: ReadonlyArray<AlliancePilotStatus> | null | undefined;
  /**
   * 位于此区域或其下级（功能区含其覆盖地区）
   * Located in this region or below it
   */
  readonly region?: string | number | null | undefined;
  /**
   * 从事或涉及此技术方向或其下级
   * Works on or is about this topic or below it
   */
  readonly topic?: string | number | null | undefined;
};

/**
 * 级别
 * Level
 */
export type AllianceLevel =
  /**
   * 市级
   * City
   */
  | 'CITY'
  /**
   * 全国性（是否试点未载）
   * National, pilot status not stated
   */
  | 'NATIONAL'
  /**
   * 重点培育联盟
   * National, key cultivation
   */
  | 'NATIONAL_KEY_CULTIVATION'
  /**
   * 科技部试点联盟
   * National pilot
   */
  | 'NATIONAL_PILOT'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 省级
   * Provincial
   */
  | 'PROVINCIAL';

/**
 * 试点身份
 * Pilot status
 */
export type AlliancePilotStatus =
  /**
   * 重点培育
   * Key cultivation
   */
  | 'KEY_CULTIVATION'
  /**
   * 试点
   * Pilot
   */
  | 'PILOT'
  /**
   * 未证实
   * Unconfirmed
   */
  | 'UNCONFIRMED';

/**
 * 事实的依据
 * What a fact rests on
 */
export type Basis =
  /**
   * 人工判断
   * A person's judgement
   */
  | 'CURATED'
  /**
   * 推断
   * Inferred by a named rule
   */
  | 'INFERRED'
  /**
   * 原文所述
   * Stated by the source
   */
  | 'STATED';

/**
 * 数值的比较方式
 * How a number compares with the true one
 */
export type Comparator =
  /**
   * 约
   * About
   */
  | 'ABOUT'
  /**
   * 不少于
   * At least
   */
  | 'AT_LEAST'
  /**
   * 不多于
   * At most
   */
  | 'AT_MOST'
  /**
   * 等于
   * Equal to
   */
  | 'EQUAL'
  /**
   * 小于，日期为早于
   * Less than; of a date: before
   */
  | 'LESS_THAN'
  /**
   * 大于
   * More than
   */
  | 'MORE_THAN';

/**
 * 一次处理
 * A decision
 */
export type DecisionInput = {
  /**
   * 指派给谁；仅指派时填
   * To whom it is assigned; for assigned alone
   */
  readonly assignee?: string | null | undefined;
  /**
   * 谁处理，自报姓名
   * Who decides, as they call themselves
   */
  readonly author: string;
  /**
   * 到期日
   * Due date
   */
  readonly dueOn?: string | null | undefined;
  /**
   * 所见的 revision；新建议为 0
   * The revision that was seen; 0 for a new suggestion
   */
  readonly expectedRevision: number;
  /**
   * 每次处理另取的随机键，重复提交只记一次
   * A random key made for each decision: sent twice, it is recorded once
   */
  readonly key: string;
  /**
   * 备注；所有人可见
   * A note; everybody can read it
   */
  readonly note?: string | null | undefined;
  /**
   * 理由；谢绝、隐藏时必填，其余不填
   * The reason; needed for declined and hidden, refused elsewhere
   */
  readonly reason?: DecisionReason | null | undefined;
  /**
   * 处理时所见的建议
   * What the suggestion looked like
   */
  readonly shown?: ShownInput | null | undefined;
  /**
   * 新的状态
   * The new state
   */
  readonly state: PipelineState;
  /**
   * 建议的编号
   * Id of the suggestion
   */
  readonly suggestion: string | number;
};

/**
 * 谢绝或隐藏的理由
 * Why a suggestion was declined or hidden
 */
export type DecisionReason =
  /**
   * 已在合作
   * Already cooperating
   */
  | 'ALREADY_COOPERATING'
  /**
   * 竞争关系
   * Competitor
   */
  | 'COMPETITOR'
  /**
   * 数据有误
   * Data error
   */
  | 'DATA_ERROR'
  /**
   * 不相关
   * Not relevant
   */
  | 'NOT_RELEVANT'
  /**
   * 敏感
   * Sensitive
   */
  | 'SENSITIVE'
  /**
   * 主体有误
   * Wrong body
   */
  | 'WRONG_BODY';

/**
 * 事物的种类
 * Kinds of things
 */
export type EntityKind =
  /**
   * 成果
   * Achievement
   */
  | 'ACHIEVEMENT'
  /**
   * 联盟
   * Alliance
   */
  | 'ALLIANCE'
  /**
   * 奖项
   * Award
   */
  | 'AWARD'
  /**
   * 认证
   * Certification
   */
  | 'CERTIFICATION'
  /**
   * 需求
   * Demand
   */
  | 'DEMAND'
  /**
   * 文档
   * Document
   */
  | 'DOCUMENT'
  /**
   * 评价
   * Evaluation
   */
  | 'EVALUATION'
  /**
   * 活动
   * Event
   */
  | 'EVENT'
  /**
   * 系列活动
   * Event series
   */
  | 'EVENT_SERIES'
  /**
   * 行业
   * Industry
   */
  | 'INDUSTRY'
  /**
   * 机构
   * Institution
   */
  | 'INSTITUTION'
  /**
   * 人员
   * Person
   */
  | 'PERSON'
  /**
   * 平台
   * Platform
   */
  | 'PLATFORM'
  /**
   * 政策
   * Policy
   */
  | 'POLICY'
  /**
   * 计划
   * Programme
   */
  | 'PROGRAMME'
  /**
   * 项目
   * Project
   */
  | 'PROJECT'
  /**
   * 区域
   * Region
   */
  | 'REGION'
  /**
   * 标准
   * Standard
   */
  | 'STANDARD'
  /**
   * 技术方向
   * Topic
   */
  | 'TOPIC';

/**
 * 变化的种类
 * Kinds of change
 */
export type FactChange =
  /**
   * 改变
   * Changed
   */
  | 'CHANGED'
  /**
   * 不再有
   * Gone
   */
  | 'GONE'
  /**
   * 新增
   * New
   */
  | 'NEW';

/**
 * 推断规则
 * Rules by which facts are inferred
 */
export type InferenceRule =
  /**
   * 来源以理事长单位作用称呼该机构
   * The source speaks of the body's role as chair unit
   */
  | 'CHAIR_POST_NAMES_CHAIR_UNIT'
  /**
   * 由标题或名称可见
   * Visible from a title or name
   */
  | 'NAMED_IN_TITLE'
  /**
   * 名称以上级机构名开头
   * The name begins with the parent's name
   */
  | 'NAME_PREFIX'
  /**
   * 由署名职务可见
   * Visible from the post a person is named with
   */
  | 'POST_OF_SPEAKER'
  /**
   * 由已述数量与比例推算总数
   * A total computed from a stated count and share
   */
  | 'RATIO_TO_TOTAL'
  /**
   * 年份取自文件日期
   * The year is taken from the document's date
   */
  | 'YEAR_OF_REPORT';

/**
 * 机构的筛选条件，同时满足
 * Conditions on Institution, all to be met
 */
export type InstitutionFilter = {
  /**
   * 成立年份不早于
   * Founded in this year or later
   */
  readonly foundedFrom?: number | null | undefined;
  /**
   * 成立年份不晚于
   * Founded in this year or earlier
   */
  readonly foundedTo?: number | null | undefined;
  /**
   * 至少有一条这些关系（字段名，如 chairedBy）
   * Has a tie in each of these fields, for instance chairedBy
   */
  readonly having?: ReadonlyArray<string> | null | undefined;
  /**
   * 属于此行业或其下级
   * Active in this industry or below it
   */
  readonly industry?: string | number | null | undefined;
  /**
   * 机构类别
   * Kind of institution
   */
  readonly institutionKind?: ReadonlyArray<InstitutionKind> | null | undefined;
  /**
   * 没有这些关系（字段名）:来源未载
   * Has no tie in any of these fields: not in the sources
   */
  readonly lacking?: ReadonlyArray<string> | null | undefined;
  /**
   * 所属联盟不少于
   * In at least so many alliances
   */
  readonly minAlliances?: number | null | undefined;
  /**
   * 名称（含别名、拼音、首字母）含有此文字
   * Bears a name that holds this text, also in pinyin or initials
   */
  readonly named?: string | null | undefined;
  /**
   * 位于此区域或其下级（功能区含其覆盖地区）
   * Located in this region or below it
   */
  readonly region?: string | number | null | undefined;
  /**
   * 从事或涉及此技术方向或其下级
   * Works on or is about this topic or below it
   */
  readonly topic?: string | number | null | undefined;
};

/**
 * 机构类别
 * Kind of institution
 */
export type InstitutionKind =
  /**
   * 行业协会
   * Association
   */
  | 'ASSOCIATION'
  /**
   * 企业
   * Company
   */
  | 'COMPANY'
  /**
   * 政府部门
   * Public body
   */
  | 'GOVERNMENT'
  /**
   * 医院
   * Hospital
   */
  | 'HOSPITAL'
  /**
   * 科研院所
   * Research institute
   */
  | 'INSTITUTE'
  /**
   * 媒体
   * Media
   */
  | 'MEDIA'
  /**
   * 协同网络
   * Network
   */
  | 'NETWORK'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 学会
   * Learned society
   */
  | 'SOCIETY'
  /**
   * 标准化组织
   * Standards body
   */
  | 'STANDARDS_BODY'
  /**
   * 高校
   * University
   */
  | 'UNIVERSITY';

/**
 * 列表的顺序
 * Order of a list
 */
export type ListOrder =
  /**
   * 所属联盟数，多的在前（机构）
   * Number of alliances, the most first; for institutions
   */
  | 'ALLIANCES_DESC'
  /**
   * 关系数，多的在前
   * Number of ties, the most first
   */
  | 'DEGREE_DESC'
  /**
   * 成立年份，早的在前
   * Year of foundation, the earliest first
   */
  | 'FOUNDED_ASC'
  /**
   * 成立年份，晚的在前
   * Year of foundation, the latest first
   */
  | 'FOUNDED_DESC'
  /**
   * 收录成员数，多的在前（联盟）
   * Captured members, the most first; for alliances
   */
  | 'MEMBERS_DESC'
  /**
   * 按名称（拼音）
   * By name, as pinyin sorts it
   */
  | 'NAME';

/**
 * 名称的类型
 * Kinds of names
 */
export type NameType =
  /**
   * 混写
   * Blended with another name
   */
  | 'BLENDED'
  /**
   * 规范名称
   * Canonical name
   */
  | 'CANONICAL'
  /**
   * 英文名
   * English name
   */
  | 'ENGLISH'
  /**
   * 英文简称
   * English short name
   */
  | 'ENGLISH_SHORT'
  /**
   * 曾用名
   * Former name
   */
  | 'FORMER'
  /**
   * 误植
   * Misprint
   */
  | 'MISPRINT'
  /**
   * 简称
   * Short name
   */
  | 'SHORT'
  /**
   * 同义或所含说法
   * Synonym or narrower word
   */
  | 'SYNONYM'
  /**
   * 又写作
   * Variant
   */
  | 'VARIANT';

/**
 * 对象的种类
 * Kinds of partners
 */
export type NeedPartnerKind =
  /**
   * 联盟
   * Alliances
   */
  | 'ALLIANCE'
  /**
   * 机构
   * Institutions
   */
  | 'INSTITUTION';

/**
 * 建议的排列
 * Arrangements of suggestions
 */
export type OpportunityArrangement =
  /**
   * 按得分
   * By score
   */
  | 'PLAIN'
  /**
   * 枢纽另列，前十条求多样
   * Hubs apart, the first ten varied
   */
  | 'VARIED';

/**
 * 对象的种类
 * Kinds of partners
 */
export type OpportunityKind =
  /**
   * 联盟
   * Alliances
   */
  | 'ALLIANCE'
  /**
   * 机构
   * Institutions
   */
  | 'INSTITUTION';

/**
 * 建议的处理状态
 * Where a suggestion stands
 */
export type PipelineState =
  /**
   * 已达成
   * Agreed
   */
  | 'AGREED'
  /**
   * 已指派
   * Assigned
   */
  | 'ASSIGNED'
  /**
   * 已联系
   * Contacted
   */
  | 'CONTACTED'
  /**
   * 已谢绝
   * Declined
   */
  | 'DECLINED'
  /**
   * 已隐藏
   * Hidden
   */
  | 'HIDDEN'
  /**
   * 已保留
   * Kept
   */
  | 'KEPT'
  /**
   * 新建议，尚无人处理
   * New: nobody decided on it
   */
  | 'NEW';

/**
 * 项目的筛选条件，同时满足
 * Conditions on Project, all to be met
 */
export type ProjectFilter = {
  /**
   * 至少有一条这些关系（字段名，如 chairedBy）
   * Has a tie in each of these fields, for instance chairedBy
   */
  readonly having?: ReadonlyArray<string> | null | undefined;
  /**
   * 没有这些关系（字段名）:来源未载
   * Has no tie in any of these fields: not in the sources
   */
  readonly lacking?: ReadonlyArray<string> | null | undefined;
  /**
   * 名称（含别名、拼音、首字母）含有此文字
   * Bears a name that holds this text, also in pinyin or initials
   */
  readonly named?: string | null | undefined;
  /**
   * 列入此计划或其下级
   * Funded under this programme or a part of it
   */
  readonly programme?: string | number | null | undefined;
  /**
   * 项目级别
   * Project level
   */
  readonly projectLevel?: ReadonlyArray<ProjectLevel> | null | undefined;
  /**
   * 位于此区域或其下级（功能区含其覆盖地区）
   * Located in this region or below it
   */
  readonly region?: string | number | null | undefined;
  /**
   * 从事或涉及此技术方向或其下级
   * Works on or is about this topic or below it
   */
  readonly topic?: string | number | null | undefined;
};

/**
 * 项目级别
 * Project level
 */
export type ProjectLevel =
  /**
   * 市级
   * City
   */
  | 'CITY'
  /**
   * 企业
   * Corporate
   */
  | 'CORPORATE'
  /**
   * 国家级
   * National
   */
  | 'NATIONAL'
  /**
   * 省部级
   * Provincial or ministerial
   */
  | 'PROVINCIAL';

/**
 * 关系的类型，由持有者指向被持有者
 * Types of relations, from holder to held
 */
export type RelationType =
  /**
   * 涉及
   * is about
   */
  | 'ABOUT'
  /**
   * 属于行业
   * is active in
   */
  | 'ACTIVE_IN'
  /**
   * 影响
   * affects
   */
  | 'AFFECTS'
  /**
   * 应用于
   * is applied in
   */
  | 'APPLIED_IN'
  /**
   * 申请加入
   * applied to join
   */
  | 'APPLIED_TO_JOIN'
  /**
   * 出席
   * attended
   */
  | 'ATTENDED'
  /**
   * 通过认证
   * is certified to
   */
  | 'CERTIFIED_TO'
  /**
   * 任理事长单位
   * chairs
   */
  | 'CHAIRS'
  /**
   * 委托
   * commissioned
   */
  | 'COMMISSIONED'
  /**
   * 参与编写
   * contributed to
   */
  | 'CONTRIBUTED_TO'
  /**
   * 合作
   * cooperates with
   */
  | 'COOPERATES_WITH'
  /**
   * 覆盖
   * covers
   */
  | 'COVERS'
  /**
   * 建设或共建
   * built or co-built
   */
  | 'CO_BUILT'
  /**
   * 名称相近但不同
   * is a look-alike but different
   */
  | 'DIFFERENT_FROM'
  /**
   * 起草
   * drafted
   */
  | 'DRAFTED'
  /**
   * 的人员任职于
   * employs an officer of
   */
  | 'EMPLOYS_OFFICER'
  /**
   * 参与发起
   * co-founded
   */
  | 'FOUNDED_WITH'
  /**
   * 列入计划
   * is funded under
   */
  | 'FUNDED_UNDER'
  /**
   * 举办于
   * was held at
   */
  | 'HELD_AT'
  /**
   * 帮助
   * helped
   */
  | 'HELPED'
  /**
   * 任职于
   * holds a post in
   */
  | 'HOLDS_POST'
  /**
   * 入股
   * invested in
   */
  | 'INVESTED_IN'
  /**
   * 发布或颁发
   * issued
   */
  | 'ISSUED'
  /**
   * 牵头
   * leads
   */
  | 'LEADS'
  /**
   * 牵头项目
   * leads the project
   */
  | 'LEADS_PROJECT'
  /**
   * 位于
   * is located in
   */
  | 'LOCATED_IN'
  /**
   * 是成员
   * is a member of
   */
  | 'MEMBER_OF'
  /**
   * 是实体运营机构
   * operates
   */
  | 'OPERATES'
  /**
   * 组织
   * organised
   */
  | 'ORGANISED'
  /**
   * 拥有
   * owns
   */
  | 'OWNS'
  /**
   * 参与项目
   * participates in
   */
  | 'PARTICIPATES_IN'
  /**
   * 属于
   * is part of
   */
  | 'PART_OF'
  /**
   * 提出
   * posed
   */
  | 'POSED'
  /**
   * 可能是同一主体（未定）
   * may be the same as (undecided)
   */
  | 'POSSIBLY_SAME_AS'
  /**
   * 产出
   * produced
   */
  | 'PRODUCED'
  /**
   * 评定
   * rated
   */
  | 'RATED'
  /**
   * 获得
   * received
   */
  | 'RECEIVED'
  /**
   * 是网员
   * is registered with
   */
  | 'REGISTERED_WITH'
  /**
   * 发布标准
   * released
   */
  | 'RELEASED'
  /**
   * 依托
   * relies on
   */
  | 'RELIES_ON'
  /**
   * 同一主体
   * is the same as
   */
  | 'SAME_AS'
  /**
   * 承担秘书处
   * runs the secretariat of
   */
  | 'SECRETARIAT_OF'
  /**
   * 启动
   * started
   */
  | 'STARTED'
  /**
   * 主管或指导
   * supervises
   */
  | 'SUPERVISES'
  /**
   * 参与
   * took part in
   */
  | 'TOOK_PART_IN'
  /**
   * 使用
   * uses
   */
  | 'USES'
  /**
   * 走访
   * visited
   */
  | 'VISITED'
  /**
   * 从事
   * works on
   */
  | 'WORKS_ON';

/**
 * 工作人员看到的一条建议
 * A suggestion that staff were shown
 */
export type ShowingInput = {
  /**
   * 档次
   * The band
   */
  readonly band?: string | null | undefined;
  /**
   * 名次
   * The rank
   */
  readonly rank?: number | null | undefined;
  /**
   * 建议的编号
   * Id of the suggestion
   */
  readonly suggestion: string | number;
};

/**
 * 处理时所见的建议：得分随条件而变，只有看的人知道
 * What a suggestion looked like when it was decided on: the score depends on the conditions, which only the reader knows
 */
export type ShownInput = {
  /**
   * 档次
   * The band
   */
  readonly band?: string | null | undefined;
  /**
   * 数据版本
   * Version of the data
   */
  readonly dataVersion: string;
  /**
   * 模型
   * The model
   */
  readonly model: string;
  /**
   * 名次
   * The rank
   */
  readonly rank?: number | null | undefined;
  /**
   * 得分
   * The score
   */
  readonly score: number;
};

/**
 * 标准的筛选条件，同时满足
 * Conditions on Standard, all to be met
 */
export type StandardFilter = {
  /**
   * 至少有一条这些关系（字段名，如 chairedBy）
   * Has a tie in each of these fields, for instance chairedBy
   */
  readonly having?: ReadonlyArray<string> | null | undefined;
  /**
   * 没有这些关系（字段名）:来源未载
   * Has no tie in any of these fields: not in the sources
   */
  readonly lacking?: ReadonlyArray<string> | null | undefined;
  /**
   * 名称（含别名、拼音、首字母）含有此文字
   * Bears a name that holds this text, also in pinyin or initials
   */
  readonly named?: string | null | undefined;
  /**
   * 阶段
   * Stage
   */
  readonly stage?: ReadonlyArray<StandardStage> | null | undefined;
  /**
   * 标准类别
   * Kind of standard
   */
  readonly standardKind?: ReadonlyArray<StandardKind> | null | undefined;
  /**
   * 从事或涉及此技术方向或其下级
   * Works on or is about this topic or below it
   */
  readonly topic?: string | number | null | undefined;
};

/**
 * 标准类别
 * Kind of standard
 */
export type StandardKind =
  /**
   * 团体标准
   * Association (T/)
   */
  | 'ASSOCIATION'
  /**
   * 国际标准
   * International
   */
  | 'INTERNATIONAL'
  /**
   * 地方标准
   * Local
   */
  | 'LOCAL'
  /**
   * 国家标准
   * National (GB)
   */
  | 'NATIONAL'
  /**
   * 行业标准
   * Sector
   */
  | 'SECTOR';

/**
 * 阶段
 * Stage
 */
export type StandardStage =
  /**
   * 国际标准草案(DIS)投票
   * Draft international standard (DIS)
   */
  | 'DIS'
  /**
   * 研制
   * In preparation
   */
  | 'DRAFTING'
  /**
   * 立项
   * Approved for work
   */
  | 'PROPOSED'
  /**
   * 发布
   * Published
   */
  | 'PUBLISHED'
  /**
   * 废止
   * Withdrawn
   */
  | 'WITHDRAWN';

/**
 * 关系的方向
 * Direction of a tie, seen from a thing
 */
export type TieDirection =
  /**
   * 不论方向
   * Either
   */
  | 'BOTH'
  /**
   * 指向此处
   * To it
   */
  | 'IN'
  /**
   * 由此出发
   * From it
   */
  | 'OUT';

/**
 * 来源的可信等级
 * How far a source is trusted
 */
export type Trust =
  /**
   * 主管部门、科研院所、协发网或联盟自身、中央媒体
   * Authorities, academies, the network or an alliance itself, national press
   */
  | 'A'
  /**
   * 镜像、行业与地方媒体、编辑判断
   * Mirrors, trade and local press, editors' judgements
   */
  | 'B'
  /**
   * 转载
   * Reposts
   */
  | 'C';

export type AlliancesQueryVariables = Exact<{
  filter: AllianceFilter;
  orderBy: ListOrder;
  first: number;
  after?: string | null | undefined;
  withFacets?: boolean | null | undefined;
}>;


export type AlliancesQuery = { readonly alliances: { readonly totalCount: number, readonly facets?: { readonly level: ReadonlyArray<FacetFieldsFragment>, readonly region: ReadonlyArray<FacetFieldsFragment>, readonly industry: ReadonlyArray<FacetFieldsFragment> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly level: AllianceLevel | null, readonly foundedYear: number | null, readonly capturedMembers: number, readonly memberCount: number | null, readonly industries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly locatedIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
      & ThingFields_Alliance_Fragment
    )> } | null };

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { readonly dataVersion: string | null };

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { readonly statistics: { readonly dataVersion: string, readonly loadedAt: string, readonly tieCount: number, readonly valueCount: number, readonly factCount: number, readonly proofCount: number, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly relation: RelationType, readonly count: number }>, readonly bases: ReadonlyArray<{ readonly basis: Basis, readonly count: number }>, readonly trusts: ReadonlyArray<{ readonly trust: Trust, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly issuedOn: string | null, readonly url: string | null, readonly trust: Trust | null } }> } | null };

export type DisagreementsQueryVariables = Exact<{
  first: number;
}>;


export type DisagreementsQuery = { readonly disagreements: ReadonlyArray<{ readonly property: string, readonly subject:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    , readonly propertyText: { readonly zh: string, readonly en: string | null }, readonly statements: ReadonlyArray<StatementFieldsFragment> }> | null };

export type JudgementFieldsFragment = { readonly reason: string | null, readonly left:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
  , readonly right:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
  , readonly tie: { readonly factId: string, readonly basis: Basis, readonly proofs: ReadonlyArray<ProofFieldsFragment> } };

export type IdentityQueryVariables = Exact<{
  first: number;
}>;


export type IdentityQuery = { readonly undecided: ReadonlyArray<JudgementFieldsFragment> | null, readonly lookAlikes: ReadonlyArray<JudgementFieldsFragment> | null };

export type MemberGapsQueryVariables = Exact<{
  first: number;
}>;


export type MemberGapsQuery = { readonly memberGaps: ReadonlyArray<{ readonly declared: number, readonly captured: number, readonly alliance: ThingFields_Alliance_Fragment }> | null };

export type EvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationsQuery = { readonly evaluations: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly startDate: string | null, readonly rated: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ThingFields_Alliance_Fragment, readonly tie: { readonly factId: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly proofs: ReadonlyArray<ProofFieldsFragment> } }> } }
      & ThingFields_Evaluation_Fragment
    )> } | null };

type ThingFields_Achievement_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Alliance_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Award_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Certification_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Demand_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Document_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Evaluation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_EventSeries_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Industry_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Institution_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Platform_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Policy_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Programme_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Project_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Region_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Standard_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

type ThingFields_Topic_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameEn: string | null, readonly degree: number, readonly shortName: { readonly zh: string, readonly en: string | null } };

export type ThingFieldsFragment =
  | ThingFields_Achievement_Fragment
  | ThingFields_Alliance_Fragment
  | ThingFields_Award_Fragment
  | ThingFields_Certification_Fragment
  | ThingFields_Demand_Fragment
  | ThingFields_Document_Fragment
  | ThingFields_Evaluation_Fragment
  | ThingFields_Event_Fragment
  | ThingFields_EventSeries_Fragment
  | ThingFields_Industry_Fragment
  | ThingFields_Institution_Fragment
  | ThingFields_Person_Fragment
  | ThingFields_Platform_Fragment
  | ThingFields_Policy_Fragment
  | ThingFields_Programme_Fragment
  | ThingFields_Project_Fragment
  | ThingFields_Region_Fragment
  | ThingFields_Standard_Fragment
  | ThingFields_Topic_Fragment
;

export type ProofFieldsFragment = { readonly id: string, readonly section: string | null, readonly lineFrom: number | null, readonly lineTo: number | null, readonly row: number | null, readonly urls: ReadonlyArray<string>, readonly words: string | null, readonly basis: Basis, readonly rule: InferenceRule | null, readonly trust: Trust, readonly date: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly issuedOn: string | null, readonly url: string | null, readonly sourceKind: string | null }, readonly ruleText: { readonly zh: string, readonly en: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly text: { readonly zh: string, readonly en: string | null } }> };

export type TieFieldsFragment = { readonly factId: string, readonly relation: RelationType, readonly fromId: string, readonly toId: string, readonly title: string | null, readonly since: string | null, readonly until: string | null, readonly asOf: string | null, readonly basis: Basis, readonly trust: Trust, readonly proofCount: number, readonly text: { readonly zh: string, readonly en: string | null }, readonly role: { readonly zh: string, readonly en: string | null } | null };

export type QualifiedTieFieldsFragment = (
  { readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly text: { readonly zh: string, readonly en: string | null } }> }
  & TieFieldsFragment
);

export type ValueFieldsFragment = { readonly property: string, readonly value: string, readonly number: number | null, readonly comparator: Comparator, readonly unit: string | null, readonly asOf: string | null, readonly propertyText: { readonly zh: string, readonly en: string | null }, readonly valueText: { readonly zh: string, readonly en: string | null }, readonly measure: { readonly zh: string, readonly en: string | null } | null };

export type StatementFieldsFragment = (
  { readonly factId: string, readonly subjectId: string, readonly nameType: NameType | null, readonly isBest: boolean, readonly basis: Basis, readonly trust: Trust, readonly proofs: ReadonlyArray<ProofFieldsFragment> }
  & ValueFieldsFragment
);

export type RelationCountFieldsFragment = { readonly relation: RelationType, readonly direction: TieDirection, readonly count: number, readonly text: { readonly zh: string, readonly en: string | null } };

export type FacetFieldsFragment = { readonly value: string, readonly count: number, readonly text: { readonly zh: string, readonly en: string | null } };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  relations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  perRelation: number;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly total: number, readonly omitted: number, readonly center:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    , readonly groups: ReadonlyArray<{ readonly relation: RelationType, readonly direction: TieDirection, readonly total: number, readonly nodeIds: ReadonlyArray<string>, readonly omitted: number, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly nodes: ReadonlyArray<
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    >, readonly ties: ReadonlyArray<TieFieldsFragment> } | null };

export type RelationTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationTypesQuery = { readonly relationTypes: ReadonlyArray<{ readonly type: RelationType, readonly group: string, readonly text: { readonly zh: string, readonly en: string | null }, readonly inverseText: { readonly zh: string, readonly en: string | null } }> | null };

export type ThingCardQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingCardQuery = { readonly node:
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Achievement_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & AllianceSummaryFragment
      & ThingFields_Alliance_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Award_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Certification_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Demand_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Document_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Evaluation_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Event_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_EventSeries_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Industry_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & InstitutionSummaryFragment
      & ThingFields_Institution_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Person_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Platform_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Policy_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Programme_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Project_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Region_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Standard_Fragment
    )
    | (
      { readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment> }
      & ThingFields_Topic_Fragment
    )
   | null };

export type HomeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCountsQuery = { readonly statistics: { readonly dataVersion: string, readonly tieCount: number, readonly factCount: number, readonly proofCount: number, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly overview: { readonly alliances: ReadonlyArray<{ readonly id: string, readonly name: string, readonly industryId: string | null, readonly capturedMembers: number, readonly degree: number, readonly x: number, readonly y: number, readonly shortName: { readonly zh: string, readonly en: string | null } }>, readonly industries: ReadonlyArray<{ readonly id: string, readonly allianceCount: number, readonly x: number, readonly y: number, readonly name: { readonly zh: string, readonly en: string | null } }>, readonly links: ReadonlyArray<{ readonly fromId: string, readonly toId: string, readonly sharedMembers: number }> } | null };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly shortName: { readonly zh: string, readonly en: string | null } }> } | null };

export type IndustrySuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndustrySuggestionsQuery = { readonly opportunities: { readonly items: ReadonlyArray<{ readonly id: string, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type InstitutionsQueryVariables = Exact<{
  filter: InstitutionFilter;
  orderBy: ListOrder;
  first: number;
  after?: string | null | undefined;
  withFacets?: boolean | null | undefined;
}>;


export type InstitutionsQuery = { readonly institutions: { readonly totalCount: number, readonly facets?: { readonly institutionKind: ReadonlyArray<FacetFieldsFragment>, readonly having: ReadonlyArray<FacetFieldsFragment>, readonly region: ReadonlyArray<FacetFieldsFragment>, readonly topic: ReadonlyArray<FacetFieldsFragment> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly institutionKind: InstitutionKind | null, readonly allianceCount: number, readonly relationCounts: ReadonlyArray<{ readonly field: string, readonly count: number }>, readonly locatedIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
      & ThingFields_Institution_Fragment
    )> } | null };

export type NeedQueryVariables = Exact<{
  text?: string | null | undefined;
  demand?: string | number | null | undefined;
  kinds?: ReadonlyArray<NeedPartnerKind> | NeedPartnerKind | null | undefined;
  first: number;
}>;


export type NeedQuery = { readonly matchNeed: { readonly dataVersion: string, readonly concepts: ReadonlyArray<{ readonly matchedName: string, readonly isExact: boolean, readonly thing:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
      , readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly items: ReadonlyArray<{ readonly score: number, readonly partner:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
      , readonly terms: ReadonlyArray<{ readonly term: string, readonly value: number, readonly weight: number, readonly contribution: number, readonly pathCount: number, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly sentence: { readonly zh: string, readonly en: string | null }, readonly paths: ReadonlyArray<{ readonly term: string, readonly value: number, readonly sentence: { readonly zh: string, readonly en: string | null }, readonly steps: ReadonlyArray<StepFieldsFragment> }>, readonly cautions: ReadonlyArray<{ readonly code: string, readonly text: { readonly zh: string, readonly en: string | null } }> }>, readonly unmatched: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number }>, readonly abstention: { readonly zh: string, readonly en: string | null } | null, readonly model: { readonly name: string, readonly weights: ReadonlyArray<{ readonly term: string, readonly weight: number, readonly isPrior: boolean, readonly text: { readonly zh: string, readonly en: string | null } }> } } | null };

export type NeedExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedExamplesQuery = { readonly demands: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } | null };

export type OpportunityFieldsFragment = { readonly id: string, readonly score: number, readonly band: string | null, readonly effectiveBridges: number, readonly asOf: string | null, readonly isNew: boolean, readonly brief: string, readonly source:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
  , readonly target:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
  , readonly terms: ReadonlyArray<{ readonly term: string, readonly value: number, readonly weight: number, readonly contribution: number, readonly pathCount: number, readonly typical: number | null, readonly pathShare: number | null, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly sentence: { readonly zh: string, readonly en: string | null }, readonly paths: ReadonlyArray<{ readonly term: string, readonly value: number, readonly sentence: { readonly zh: string, readonly en: string | null }, readonly steps: ReadonlyArray<StepFieldsFragment> }>, readonly cautions: ReadonlyArray<{ readonly code: string, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly introducer:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
   | null, readonly pipeline: PipelineFieldsFragment };

export type OpportunitiesQueryVariables = Exact<{
  of?: string | number | null | undefined;
  kind?: OpportunityKind | null | undefined;
  crossIndustry: boolean;
  strict: boolean;
  novelty: number;
  fellows: boolean;
  arrange: OpportunityArrangement;
  first: number;
}>;


export type OpportunitiesQuery = { readonly opportunities: { readonly consideredCount: number, readonly rankedCount: number, readonly ruledOutCount: number, readonly hiddenCount: number, readonly dataVersion: string, readonly items: ReadonlyArray<OpportunityFieldsFragment>, readonly hubs: ReadonlyArray<OpportunityFieldsFragment>, readonly abstention: { readonly zh: string, readonly en: string | null } | null, readonly model: { readonly name: string, readonly halfLifeYears: number | null, readonly bands: ReadonlyArray<{ readonly name: string, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly weights: ReadonlyArray<{ readonly term: string, readonly weight: number, readonly isPrior: boolean, readonly text: { readonly zh: string, readonly en: string | null } }> } } | null };

export type StepFieldsFragment = { readonly isForward: boolean, readonly node:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
  , readonly tie: TieFieldsFragment | null, readonly proofs: ReadonlyArray<ProofFieldsFragment> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops: number;
  first: number;
  excludeRelations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  excludeIds?: ReadonlyArray<string | number> | string | number | null | undefined;
  avoidHubs: boolean;
}>;


export type PathsQuery = { readonly paths: { readonly searchedHops: number, readonly hubDegree: number | null, readonly from:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    , readonly to:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    , readonly paths: ReadonlyArray<{ readonly length: number, readonly kindId: string, readonly steps: ReadonlyArray<StepFieldsFragment>, readonly sentence: { readonly zh: string, readonly en: string | null } }>, readonly kinds: ReadonlyArray<{ readonly id: string, readonly count: number, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly hint: { readonly zh: string, readonly en: string | null } | null } | null };

export type ThingsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ThingsQuery = { readonly nodes: ReadonlyArray<
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
   | null> | null };

export type DirectTiesQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  relation: RelationType;
}>;


export type DirectTiesQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly steps: ReadonlyArray<StepFieldsFragment> }> } | null };

export type PipelineFieldsFragment = { readonly state: PipelineState, readonly assignee: string | null, readonly dueOn: string | null, readonly revision: number, readonly next: ReadonlyArray<PipelineState>, readonly undoable: string | null, readonly stateText: { readonly zh: string, readonly en: string | null }, readonly reasonText: { readonly zh: string, readonly en: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly state: PipelineState, readonly note: string | null, readonly author: string, readonly at: string, readonly assignee: string | null, readonly dueOn: string | null, readonly undoes: string | null, readonly dataVersion: string | null, readonly stateText: { readonly zh: string, readonly en: string | null }, readonly reasonText: { readonly zh: string, readonly en: string | null } | null }> };

export type PipelineOfQueryVariables = Exact<{
  id: string | number;
}>;


export type PipelineOfQuery = { readonly pipelineOf: PipelineFieldsFragment | null };

export type ConfirmStaffMutationVariables = Exact<{ [key: string]: never; }>;


export type ConfirmStaffMutation = { readonly confirmStaff: boolean | null };

export type DecideMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type DecideMutation = { readonly decide: { readonly id: string } | null };

export type UndoDecisionMutationVariables = Exact<{
  id: string | number;
  author: string;
}>;


export type UndoDecisionMutation = { readonly undoDecision: { readonly id: string } | null };

export type RecordShowingsMutationVariables = Exact<{
  model: string;
  items: ReadonlyArray<ShowingInput> | ShowingInput;
}>;


export type RecordShowingsMutation = { readonly recordShowings: number | null };

export type HitRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type HitRatesQuery = { readonly hitRates: ReadonlyArray<{ readonly model: string, readonly band: string | null, readonly shown: number, readonly kept: number, readonly contacted: number, readonly agreed: number, readonly declined: number, readonly hidden: number, readonly keptShare: { readonly value: number, readonly low: number, readonly high: number } | null, readonly agreedShare: { readonly value: number, readonly low: number, readonly high: number } | null }> | null };

export type CasesQueryVariables = Exact<{
  states?: ReadonlyArray<PipelineState> | PipelineState | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly pipeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
       | null, readonly target:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
       | null, readonly pipeline: PipelineFieldsFragment }> } | null };

export type ProjectsQueryVariables = Exact<{
  filter: ProjectFilter;
  orderBy: ListOrder;
  first: number;
  after?: string | null | undefined;
  withFacets?: boolean | null | undefined;
}>;


export type ProjectsQuery = { readonly projects: { readonly totalCount: number, readonly facets?: { readonly projectLevel: ReadonlyArray<FacetFieldsFragment>, readonly programme: ReadonlyArray<FacetFieldsFragment>, readonly topic: ReadonlyArray<FacetFieldsFragment>, readonly having: ReadonlyArray<FacetFieldsFragment> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly projectLevel: ProjectLevel | null, readonly startDate: string | null, readonly endDate: string | null, readonly funding: number | null, readonly fundedUnder: { readonly nodes: ReadonlyArray<ThingFields_Programme_Fragment> }, readonly projectLeads: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | ThingFields_Achievement_Fragment
          | ThingFields_Alliance_Fragment
          | ThingFields_Award_Fragment
          | ThingFields_Certification_Fragment
          | ThingFields_Demand_Fragment
          | ThingFields_Document_Fragment
          | ThingFields_Evaluation_Fragment
          | ThingFields_Event_Fragment
          | ThingFields_EventSeries_Fragment
          | ThingFields_Industry_Fragment
          | ThingFields_Institution_Fragment
          | ThingFields_Person_Fragment
          | ThingFields_Platform_Fragment
          | ThingFields_Policy_Fragment
          | ThingFields_Programme_Fragment
          | ThingFields_Project_Fragment
          | ThingFields_Region_Fragment
          | ThingFields_Standard_Fragment
          | ThingFields_Topic_Fragment
        > }, readonly projectParticipants: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | ThingFields_Achievement_Fragment
          | ThingFields_Alliance_Fragment
          | ThingFields_Award_Fragment
          | ThingFields_Certification_Fragment
          | ThingFields_Demand_Fragment
          | ThingFields_Document_Fragment
          | ThingFields_Evaluation_Fragment
          | ThingFields_Event_Fragment
          | ThingFields_EventSeries_Fragment
          | ThingFields_Industry_Fragment
          | ThingFields_Institution_Fragment
          | ThingFields_Person_Fragment
          | ThingFields_Platform_Fragment
          | ThingFields_Policy_Fragment
          | ThingFields_Programme_Fragment
          | ThingFields_Project_Fragment
          | ThingFields_Region_Fragment
          | ThingFields_Standard_Fragment
          | ThingFields_Topic_Fragment
        > } }
      & ThingFields_Project_Fragment
    )> } | null };

export type ProvenFactsQueryVariables = Exact<{
  source: string | number;
  kind?: EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProvenFactsQuery = { readonly provenFacts: { readonly totalCount: number, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly thingCount: number, readonly tieCount: number, readonly valueCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly factId: string, readonly thing:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
      , readonly other:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
       | null, readonly tie: QualifiedTieFieldsFragment | null, readonly statement: ValueFieldsFragment | null, readonly proofs: ReadonlyArray<ProofFieldsFragment> }> } | null };

export type ProvinceCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvinceCountsQuery = { readonly provinces: ReadonlyArray<{ readonly id: string, readonly allianceCount: number, readonly institutionCount: number, readonly name: { readonly zh: string, readonly en: string | null } }> | null };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly isApproximate: boolean, readonly edges: ReadonlyArray<{ readonly matchedName: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | ThingFields_Achievement_Fragment
        | ThingFields_Alliance_Fragment
        | ThingFields_Award_Fragment
        | ThingFields_Certification_Fragment
        | ThingFields_Demand_Fragment
        | ThingFields_Document_Fragment
        | ThingFields_Evaluation_Fragment
        | ThingFields_Event_Fragment
        | ThingFields_EventSeries_Fragment
        | ThingFields_Industry_Fragment
        | ThingFields_Institution_Fragment
        | ThingFields_Person_Fragment
        | ThingFields_Platform_Fragment
        | ThingFields_Policy_Fragment
        | ThingFields_Programme_Fragment
        | ThingFields_Project_Fragment
        | ThingFields_Region_Fragment
        | ThingFields_Standard_Fragment
        | ThingFields_Topic_Fragment
       }> } | null };

export type StandardsQueryVariables = Exact<{
  filter: StandardFilter;
  orderBy: ListOrder;
  first: number;
  after?: string | null | undefined;
  withFacets?: boolean | null | undefined;
}>;


export type StandardsQuery = { readonly standards: { readonly totalCount: number, readonly facets?: { readonly standardKind: ReadonlyArray<FacetFieldsFragment>, readonly stage: ReadonlyArray<FacetFieldsFragment>, readonly topic: ReadonlyArray<FacetFieldsFragment>, readonly having: ReadonlyArray<FacetFieldsFragment> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly number: string | null, readonly standardKind: StandardKind | null, readonly stage: StandardStage | null, readonly issuedOn: string | null, readonly draftedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | ThingFields_Achievement_Fragment
          | ThingFields_Alliance_Fragment
          | ThingFields_Award_Fragment
          | ThingFields_Certification_Fragment
          | ThingFields_Demand_Fragment
          | ThingFields_Document_Fragment
          | ThingFields_Evaluation_Fragment
          | ThingFields_Event_Fragment
          | ThingFields_EventSeries_Fragment
          | ThingFields_Industry_Fragment
          | ThingFields_Institution_Fragment
          | ThingFields_Person_Fragment
          | ThingFields_Platform_Fragment
          | ThingFields_Policy_Fragment
          | ThingFields_Programme_Fragment
          | ThingFields_Project_Fragment
          | ThingFields_Region_Fragment
          | ThingFields_Standard_Fragment
          | ThingFields_Topic_Fragment
        > }, readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | ThingFields_Achievement_Fragment
          | ThingFields_Alliance_Fragment
          | ThingFields_Award_Fragment
          | ThingFields_Certification_Fragment
          | ThingFields_Demand_Fragment
          | ThingFields_Document_Fragment
          | ThingFields_Evaluation_Fragment
          | ThingFields_Event_Fragment
          | ThingFields_EventSeries_Fragment
          | ThingFields_Industry_Fragment
          | ThingFields_Institution_Fragment
          | ThingFields_Person_Fragment
          | ThingFields_Platform_Fragment
          | ThingFields_Policy_Fragment
          | ThingFields_Programme_Fragment
          | ThingFields_Project_Fragment
          | ThingFields_Region_Fragment
          | ThingFields_Standard_Fragment
          | ThingFields_Topic_Fragment
        > } }
      & ThingFields_Standard_Fragment
    )> } | null };

export type AllianceSummaryFragment = { readonly level: AllianceLevel | null, readonly foundedYear: number | null, readonly capturedMembers: number, readonly industries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly locatedIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly chairedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type InstitutionSummaryFragment = { readonly institutionKind: InstitutionKind | null, readonly allianceCount: number, readonly located: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type ThingQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingQuery = { readonly dataVersion: string | null, readonly node:
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Achievement_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly memberCounts: { readonly captured: number, readonly declared: ReadonlyArray<StatementFieldsFragment> }, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & AllianceSummaryFragment
      & ThingFields_Alliance_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Award_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Certification_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Demand_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Document_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Evaluation_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Event_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_EventSeries_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Industry_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & InstitutionSummaryFragment
      & ThingFields_Institution_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Person_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Platform_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Policy_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Programme_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Project_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Region_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Standard_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalId: string | null, readonly relationCounts: ReadonlyArray<RelationCountFieldsFragment>, readonly statements: ReadonlyArray<StatementFieldsFragment> }
      & ThingFields_Topic_Fragment
    )
   | null };

export type ThingTiesQueryVariables = Exact<{
  id: string | number;
  perRelation: number;
}>;


export type ThingTiesQuery = { readonly neighborhood: { readonly total: number, readonly omitted: number, readonly center:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    , readonly groups: ReadonlyArray<{ readonly relation: RelationType, readonly direction: TieDirection, readonly group: string, readonly total: number, readonly nodeIds: ReadonlyArray<string>, readonly omitted: number, readonly text: { readonly zh: string, readonly en: string | null } }>, readonly nodes: ReadonlyArray<
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    >, readonly ties: ReadonlyArray<(
      { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
      & QualifiedTieFieldsFragment
    )> } | null };

export type MoreTiesQueryVariables = Exact<{
  id: string | number;
  relation: RelationType;
  direction: TieDirection;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreTiesQuery = { readonly node:
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
    | { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ThingFields_Achievement_Fragment
            | ThingFields_Alliance_Fragment
            | ThingFields_Award_Fragment
            | ThingFields_Certification_Fragment
            | ThingFields_Demand_Fragment
            | ThingFields_Document_Fragment
            | ThingFields_Evaluation_Fragment
            | ThingFields_Event_Fragment
            | ThingFields_EventSeries_Fragment
            | ThingFields_Industry_Fragment
            | ThingFields_Institution_Fragment
            | ThingFields_Person_Fragment
            | ThingFields_Platform_Fragment
            | ThingFields_Policy_Fragment
            | ThingFields_Programme_Fragment
            | ThingFields_Project_Fragment
            | ThingFields_Region_Fragment
            | ThingFields_Standard_Fragment
            | ThingFields_Topic_Fragment
          , readonly tie: (
            { readonly proofs: ReadonlyArray<ProofFieldsFragment> }
            & QualifiedTieFieldsFragment
          ) }> } }
   | null };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly author: string, readonly createdAt: string, readonly seenAt: string, readonly target:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
     | null }> | null };

export type ViewNewsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ViewNewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly news: { readonly digest: string, readonly factCount: number, readonly suggestionCount: number, readonly facts: ReadonlyArray<{ readonly factId: string, readonly change: FactChange, readonly holderId: string | null, readonly sentence: { readonly zh: string, readonly en: string | null } | null }>, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly ofId: string, readonly score: number, readonly sentence: { readonly zh: string, readonly en: string | null } }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly source:
          | ThingFields_Achievement_Fragment
          | ThingFields_Alliance_Fragment
          | ThingFields_Award_Fragment
          | ThingFields_Certification_Fragment
          | ThingFields_Demand_Fragment
          | ThingFields_Document_Fragment
          | ThingFields_Evaluation_Fragment
          | ThingFields_Event_Fragment
          | ThingFields_EventSeries_Fragment
          | ThingFields_Industry_Fragment
          | ThingFields_Institution_Fragment
          | ThingFields_Person_Fragment
          | ThingFields_Platform_Fragment
          | ThingFields_Policy_Fragment
          | ThingFields_Programme_Fragment
          | ThingFields_Project_Fragment
          | ThingFields_Region_Fragment
          | ThingFields_Standard_Fragment
          | ThingFields_Topic_Fragment
         | null, readonly target:
          | ThingFields_Achievement_Fragment
          | ThingFields_Alliance_Fragment
          | ThingFields_Award_Fragment
          | ThingFields_Certification_Fragment
          | ThingFields_Demand_Fragment
          | ThingFields_Document_Fragment
          | ThingFields_Evaluation_Fragment
          | ThingFields_Event_Fragment
          | ThingFields_EventSeries_Fragment
          | ThingFields_Industry_Fragment
          | ThingFields_Institution_Fragment
          | ThingFields_Person_Fragment
          | ThingFields_Platform_Fragment
          | ThingFields_Policy_Fragment
          | ThingFields_Programme_Fragment
          | ThingFields_Project_Fragment
          | ThingFields_Region_Fragment
          | ThingFields_Standard_Fragment
          | ThingFields_Topic_Fragment
         | null, readonly pipeline: PipelineFieldsFragment }> } }> | null };

export type SaveViewMutationVariables = Exact<{
  target: string | number;
  author: string;
}>;


export type SaveViewMutation = { readonly saveView: { readonly id: string } | null };

export type RemoveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveViewMutation = { readonly removeView: string | null };

export type MarkViewSeenMutationVariables = Exact<{
  id: string | number;
  digest: string;
}>;


export type MarkViewSeenMutation = { readonly markViewSeen: { readonly id: string } | null };

export type SupposedFieldsFragment = { readonly rankBefore: number | null, readonly rankAfter: number, readonly target:
    | ThingFields_Achievement_Fragment
    | ThingFields_Alliance_Fragment
    | ThingFields_Award_Fragment
    | ThingFields_Certification_Fragment
    | ThingFields_Demand_Fragment
    | ThingFields_Document_Fragment
    | ThingFields_Evaluation_Fragment
    | ThingFields_Event_Fragment
    | ThingFields_EventSeries_Fragment
    | ThingFields_Industry_Fragment
    | ThingFields_Institution_Fragment
    | ThingFields_Person_Fragment
    | ThingFields_Platform_Fragment
    | ThingFields_Policy_Fragment
    | ThingFields_Programme_Fragment
    | ThingFields_Project_Fragment
    | ThingFields_Region_Fragment
    | ThingFields_Standard_Fragment
    | ThingFields_Topic_Fragment
  , readonly bridges: ReadonlyArray<{ readonly term: string, readonly text: { readonly zh: string, readonly en: string | null }, readonly bridge:
      | ThingFields_Achievement_Fragment
      | ThingFields_Alliance_Fragment
      | ThingFields_Award_Fragment
      | ThingFields_Certification_Fragment
      | ThingFields_Demand_Fragment
      | ThingFields_Document_Fragment
      | ThingFields_Evaluation_Fragment
      | ThingFields_Event_Fragment
      | ThingFields_EventSeries_Fragment
      | ThingFields_Industry_Fragment
      | ThingFields_Institution_Fragment
      | ThingFields_Person_Fragment
      | ThingFields_Platform_Fragment
      | ThingFields_Policy_Fragment
      | ThingFields_Programme_Fragment
      | ThingFields_Project_Fragment
      | ThingFields_Region_Fragment
      | ThingFields_Standard_Fragment
      | ThingFields_Topic_Fragment
    , readonly steps: ReadonlyArray<StepFieldsFragment> }> };

export type WhatIfQueryVariables = Exact<{
  institution: string | number;
  alliance: string | number;
}>;


export type WhatIfQuery = { readonly whatIfJoins: { readonly text: { readonly zh: string, readonly en: string | null }, readonly forAlliance: ReadonlyArray<SupposedFieldsFragment>, readonly forInstitution: ReadonlyArray<SupposedFieldsFragment> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ThingFieldsFragmentDoc = new TypedDocumentString(`
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
    `, {"fragmentName":"ThingFields"}) as unknown as TypedDocumentString<ThingFieldsFragment, unknown>;
export const ProofFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
    `, {"fragmentName":"ProofFields"}) as unknown as TypedDocumentString<ProofFieldsFragment, unknown>;
export const JudgementFieldsFragmentDoc = new TypedDocumentString(`
    fragment JudgementFields on IdentityJudgement {
  left {
    ...ThingFields
  }
  right {
    ...ThingFields
  }
  reason
  tie {
    factId
    basis
    proofs {
      ...ProofFields
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}`, {"fragmentName":"JudgementFields"}) as unknown as TypedDocumentString<JudgementFieldsFragment, unknown>;
export const TieFieldsFragmentDoc = new TypedDocumentString(`
    fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
    `, {"fragmentName":"TieFields"}) as unknown as TypedDocumentString<TieFieldsFragment, unknown>;
export const QualifiedTieFieldsFragmentDoc = new TypedDocumentString(`
    fragment QualifiedTieFields on Tie {
  ...TieFields
  qualifiers {
    name
    text {
      zh
      en
    }
  }
}
    fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}`, {"fragmentName":"QualifiedTieFields"}) as unknown as TypedDocumentString<QualifiedTieFieldsFragment, unknown>;
export const ValueFieldsFragmentDoc = new TypedDocumentString(`
    fragment ValueFields on Statement {
  property
  propertyText {
    zh
    en
  }
  value
  valueText {
    zh
    en
  }
  number
  comparator
  unit
  measure {
    zh
    en
  }
  asOf
}
    `, {"fragmentName":"ValueFields"}) as unknown as TypedDocumentString<ValueFieldsFragment, unknown>;
export const StatementFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatementFields on Statement {
  factId
  subjectId
  ...ValueFields
  nameType
  isBest
  basis
  trust
  proofs {
    ...ProofFields
  }
}
    fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment ValueFields on Statement {
  property
  propertyText {
    zh
    en
  }
  value
  valueText {
    zh
    en
  }
  number
  comparator
  unit
  measure {
    zh
    en
  }
  asOf
}`, {"fragmentName":"StatementFields"}) as unknown as TypedDocumentString<StatementFieldsFragment, unknown>;
export const RelationCountFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationCountFields on RelationCount {
  relation
  direction
  count
  text {
    zh
    en
  }
}
    `, {"fragmentName":"RelationCountFields"}) as unknown as TypedDocumentString<RelationCountFieldsFragment, unknown>;
export const FacetFieldsFragmentDoc = new TypedDocumentString(`
    fragment FacetFields on FacetCount {
  value
  text {
    zh
    en
  }
  count
}
    `, {"fragmentName":"FacetFields"}) as unknown as TypedDocumentString<FacetFieldsFragment, unknown>;
export const StepFieldsFragmentDoc = new TypedDocumentString(`
    fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}`, {"fragmentName":"StepFields"}) as unknown as TypedDocumentString<StepFieldsFragment, unknown>;
export const PipelineFieldsFragmentDoc = new TypedDocumentString(`
    fragment PipelineFields on Pipeline {
  state
  stateText {
    zh
    en
  }
  reasonText {
    zh
    en
  }
  assignee
  dueOn
  revision
  next
  undoable
  history {
    id
    state
    stateText {
      zh
      en
    }
    reasonText {
      zh
      en
    }
    note
    author
    at
    assignee
    dueOn
    undoes
    dataVersion
  }
}
    `, {"fragmentName":"PipelineFields"}) as unknown as TypedDocumentString<PipelineFieldsFragment, unknown>;
export const OpportunityFieldsFragmentDoc = new TypedDocumentString(`
    fragment OpportunityFields on Opportunity {
  id
  source {
    ...ThingFields
  }
  target {
    ...ThingFields
  }
  score
  band
  terms {
    term
    text {
      zh
      en
    }
    value
    weight
    contribution
    pathCount
    typical
    pathShare
  }
  sentence {
    zh
    en
  }
  paths {
    term
    sentence {
      zh
      en
    }
    steps {
      ...StepFields
    }
    value
  }
  cautions {
    code
    text {
      zh
      en
    }
  }
  effectiveBridges
  introducer {
    ...ThingFields
  }
  asOf
  isNew
  brief
  pipeline {
    ...PipelineFields
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}
fragment PipelineFields on Pipeline {
  state
  stateText {
    zh
    en
  }
  reasonText {
    zh
    en
  }
  assignee
  dueOn
  revision
  next
  undoable
  history {
    id
    state
    stateText {
      zh
      en
    }
    reasonText {
      zh
      en
    }
    note
    author
    at
    assignee
    dueOn
    undoes
    dataVersion
  }
}`, {"fragmentName":"OpportunityFields"}) as unknown as TypedDocumentString<OpportunityFieldsFragment, unknown>;
export const AllianceSummaryFragmentDoc = new TypedDocumentString(`
    fragment AllianceSummary on Alliance {
  level
  foundedYear
  capturedMembers
  industries(first: 3) {
    nodes {
      id
      name
      nameEn
    }
  }
  locatedIn(first: 1) {
    nodes {
      id
      name
      nameEn
    }
  }
  chairedBy(first: 2) {
    nodes {
      id
      name
      nameEn
    }
  }
}
    `, {"fragmentName":"AllianceSummary"}) as unknown as TypedDocumentString<AllianceSummaryFragment, unknown>;
export const InstitutionSummaryFragmentDoc = new TypedDocumentString(`
    fragment InstitutionSummary on Institution {
  institutionKind
  allianceCount
  located: locatedIn(first: 1) {
    nodes {
      id
      name
      nameEn
    }
  }
}
    `, {"fragmentName":"InstitutionSummary"}) as unknown as TypedDocumentString<InstitutionSummaryFragment, unknown>;
export const SupposedFieldsFragmentDoc = new TypedDocumentString(`
    fragment SupposedFields on SupposedChange {
  target {
    ...ThingFields
  }
  rankBefore
  rankAfter
  bridges {
    term
    text {
      zh
      en
    }
    bridge {
      ...ThingFields
    }
    steps {
      ...StepFields
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}`, {"fragmentName":"SupposedFields"}) as unknown as TypedDocumentString<SupposedFieldsFragment, unknown>;
export const AlliancesDocument = new TypedDocumentString(`
    query Alliances($filter: AllianceFilter!, $orderBy: ListOrder!, $first: Int!, $after: String, $withFacets: Boolean = false) {
  alliances(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    facets @include(if: $withFacets) {
      level {
        ...FacetFields
      }
      region(first: 34) {
        ...FacetFields
      }
      industry(first: 60) {
        ...FacetFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ThingFields
      level
      foundedYear
      capturedMembers
      memberCount
      industries(first: 2) {
        nodes {
          id
          name
          nameEn
        }
      }
      locatedIn(first: 1) {
        nodes {
          id
          name
          nameEn
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment FacetFields on FacetCount {
  value
  text {
    zh
    en
  }
  count
}`, {"documentId":"sha256:997d4459f594776ab0bdcc11416774462d1ca6c7c72886ef1327bba721f3deda"}) as unknown as TypedDocumentString<AlliancesQuery, AlliancesQueryVariables>;
export const DataVersionDocument = new TypedDocumentString(`
    query DataVersion {
  dataVersion
}
    `, {"documentId":"sha256:be3f636abc8a928d0b7f3cb9f541f6077f83c8771fdafb7f47630b25d9b310d5"}) as unknown as TypedDocumentString<DataVersionQuery, DataVersionQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    dataVersion
    loadedAt
    kinds {
      kind
      count
    }
    relations {
      relation
      count
    }
    tieCount
    valueCount
    factCount
    proofCount
    bases {
      basis
      count
    }
    trusts {
      trust
      count
    }
    sources {
      source {
        id
        name
        nameEn
        issuedOn
        url
        trust
      }
      count
    }
  }
}
    `, {"documentId":"sha256:79c3673d20a7abcffd2ee875c9e2a00fe0228bcf9738ba6dcdaf06c569e4e50e"}) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($first: Int!) {
  disagreements(first: $first) {
    subject {
      ...ThingFields
    }
    property
    propertyText {
      zh
      en
    }
    statements {
      ...StatementFields
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment ValueFields on Statement {
  property
  propertyText {
    zh
    en
  }
  value
  valueText {
    zh
    en
  }
  number
  comparator
  unit
  measure {
    zh
    en
  }
  asOf
}
fragment StatementFields on Statement {
  factId
  subjectId
  ...ValueFields
  nameType
  isBest
  basis
  trust
  proofs {
    ...ProofFields
  }
}`, {"documentId":"sha256:5753e97eb5e0076467b5b16326e7b494c381b29a1cad2aec88dd4f9438043384"}) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const IdentityDocument = new TypedDocumentString(`
    query Identity($first: Int!) {
  undecided(first: $first) {
    ...JudgementFields
  }
  lookAlikes(first: $first) {
    ...JudgementFields
  }
}
    fragment JudgementFields on IdentityJudgement {
  left {
    ...ThingFields
  }
  right {
    ...ThingFields
  }
  reason
  tie {
    factId
    basis
    proofs {
      ...ProofFields
    }
  }
}
fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}`, {"documentId":"sha256:da043a18a9848615f05d7b831314a6d6df053a8a0062f620d365f16148f5154c"}) as unknown as TypedDocumentString<IdentityQuery, IdentityQueryVariables>;
export const MemberGapsDocument = new TypedDocumentString(`
    query MemberGaps($first: Int!) {
  memberGaps(first: $first) {
    alliance {
      ...ThingFields
    }
    declared
    captured
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}`, {"documentId":"sha256:71667cd594968c2f7fa0e846726b9820cecf4274d4139ab0e23122f923177f1b"}) as unknown as TypedDocumentString<MemberGapsQuery, MemberGapsQueryVariables>;
export const EvaluationsDocument = new TypedDocumentString(`
    query Evaluations {
  evaluations(orderBy: NAME, first: 15) {
    totalCount
    nodes {
      ...ThingFields
      startDate
      rated(first: 30) {
        totalCount
        edges {
          node {
            ...ThingFields
          }
          tie {
            factId
            qualifiers {
              name
              text {
                zh
                en
              }
            }
            proofs {
              ...ProofFields
            }
          }
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}`, {"documentId":"sha256:a92d6bd70df14b2bda5e9ed6d085ac1d3ed87d38b4f9c5384f3dee4a2b96551b"}) as unknown as TypedDocumentString<EvaluationsQuery, EvaluationsQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($id: ID!, $relations: [RelationType!], $perRelation: Int!) {
  neighborhood(id: $id, relations: $relations, perRelation: $perRelation) {
    center {
      ...ThingFields
    }
    groups {
      relation
      direction
      text {
        zh
        en
      }
      total
      nodeIds
      omitted
    }
    nodes {
      ...ThingFields
    }
    ties {
      ...TieFields
    }
    total
    omitted
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}`, {"documentId":"sha256:05be6deb1f8ad355b5368f89d5e6dd0a1e220ea7f02597570280468e66a1c476"}) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const RelationTypesDocument = new TypedDocumentString(`
    query RelationTypes {
  relationTypes {
    type
    group
    text {
      zh
      en
    }
    inverseText {
      zh
      en
    }
  }
}
    `, {"documentId":"sha256:e6f8f3476454eb728e6c2dab8f0a049669dc4088bd113bef6d7f059f1d733fc8"}) as unknown as TypedDocumentString<RelationTypesQuery, RelationTypesQueryVariables>;
export const ThingCardDocument = new TypedDocumentString(`
    query ThingCard($id: ID!) {
  node(id: $id) {
    ...ThingFields
    relationCounts {
      ...RelationCountFields
    }
    ... on Alliance {
      ...AllianceSummary
    }
    ... on Institution {
      ...InstitutionSummary
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment RelationCountFields on RelationCount {
  relation
  direction
  count
  text {
    zh
    en
  }
}
fragment AllianceSummary on Alliance {
  level
  foundedYear
  capturedMembers
  industries(first: 3) {
    nodes {
      id
      name
      nameEn
    }
  }
  locatedIn(first: 1) {
    nodes {
      id
      name
      nameEn
    }
  }
  chairedBy(first: 2) {
    nodes {
      id
      name
      nameEn
    }
  }
}
fragment InstitutionSummary on Institution {
  institutionKind
  allianceCount
  located: locatedIn(first: 1) {
    nodes {
      id
      name
      nameEn
    }
  }
}`, {"documentId":"sha256:cad224dcf37bf291eab91ff9140341bfe8ad4af9230faecb62abb1c071ff101b"}) as unknown as TypedDocumentString<ThingCardQuery, ThingCardQueryVariables>;
export const HomeCountsDocument = new TypedDocumentString(`
    query HomeCounts {
  statistics {
    dataVersion
    kinds {
      kind
      count
    }
    tieCount
    factCount
    proofCount
  }
}
    `, {"documentId":"sha256:0f5cc5e3020e24d834e05299476763b5ce25af6be0d4a5066cd887a245c5c0e8"}) as unknown as TypedDocumentString<HomeCountsQuery, HomeCountsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    alliances {
      id
      shortName {
        zh
        en
      }
      name
      industryId
      capturedMembers
      degree
      x
      y
    }
    industries {
      id
      name {
        zh
        en
      }
      allianceCount
      x
      y
    }
    links {
      fromId
      toId
      sharedMembers
    }
  }
}
    `, {"documentId":"sha256:e96bfde70dc990fc872e8cf80da7995af5927f80a971e9dbd6a50408b522688c"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  regions(filter: { regionType: [PROVINCE] }, orderBy: NAME, first: 100) {
    nodes {
      id
      name
      nameEn
      shortName {
        zh
        en
      }
    }
  }
}
    `, {"documentId":"sha256:967f392fbb1c53ad4b1bc312c46d8d71bbba205ba6df363f97d3deb995f6b6c3"}) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const IndustrySuggestionsDocument = new TypedDocumentString(`
    query IndustrySuggestions {
  opportunities(crossIndustry: true, first: 100) {
    items {
      id
      source {
        id
      }
      target {
        id
      }
    }
  }
}
    `, {"documentId":"sha256:0d76b9eeeeab7b796d65a2d196afe9785f362777958d682ae669ac3931e39e65"}) as unknown as TypedDocumentString<IndustrySuggestionsQuery, IndustrySuggestionsQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($filter: InstitutionFilter!, $orderBy: ListOrder!, $first: Int!, $after: String, $withFacets: Boolean = false) {
  institutions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    facets @include(if: $withFacets) {
      institutionKind {
        ...FacetFields
      }
      having(first: 60) {
        ...FacetFields
      }
      region(first: 34) {
        ...FacetFields
      }
      topic(first: 40) {
        ...FacetFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ThingFields
      institutionKind
      allianceCount
      relationCounts {
        field
        count
      }
      locatedIn(first: 1) {
        nodes {
          id
          name
          nameEn
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment FacetFields on FacetCount {
  value
  text {
    zh
    en
  }
  count
}`, {"documentId":"sha256:494189a57582dad70de745a1ce61f7d4d0462fb8040c6b84c47879f0f280855c"}) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const NeedDocument = new TypedDocumentString(`
    query Need($text: String, $demand: ID, $kinds: [NeedPartnerKind!], $first: Int!) {
  matchNeed(text: $text, demand: $demand, kinds: $kinds, first: $first) {
    concepts {
      thing {
        ...ThingFields
      }
      matchedName
      isExact
      spans {
        start
        end
      }
    }
    items {
      partner {
        ...ThingFields
      }
      score
      terms {
        term
        text {
          zh
          en
        }
        value
        weight
        contribution
        pathCount
      }
      sentence {
        zh
        en
      }
      paths {
        term
        value
        sentence {
          zh
          en
        }
        steps {
          ...StepFields
        }
      }
      cautions {
        code
        text {
          zh
          en
        }
      }
    }
    unmatched {
      text
      start
      end
    }
    abstention {
      zh
      en
    }
    model {
      name
      weights {
        term
        text {
          zh
          en
        }
        weight
        isPrior
      }
    }
    dataVersion
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}`, {"documentId":"sha256:384bb7ca57504736aacb14e06fe0aa7c8204b8127ae4f64568656323400ce8b8"}) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const NeedExamplesDocument = new TypedDocumentString(`
    query NeedExamples {
  demands(
    filter: { demandKind: [PROBLEM, OPEN_CALL] }
    orderBy: DEGREE_DESC
    first: 6
  ) {
    nodes {
      id
      name
      nameEn
    }
  }
}
    `, {"documentId":"sha256:93aab787b86d5b120d31916835b95782fe1e358b41ec64120120baa5d52a899d"}) as unknown as TypedDocumentString<NeedExamplesQuery, NeedExamplesQueryVariables>;
export const OpportunitiesDocument = new TypedDocumentString(`
    query Opportunities($of: ID, $kind: OpportunityKind, $crossIndustry: Boolean!, $strict: Boolean!, $novelty: Float!, $fellows: Boolean!, $arrange: OpportunityArrangement!, $first: Int!) {
  opportunities(
    of: $of
    kind: $kind
    crossIndustry: $crossIndustry
    strict: $strict
    novelty: $novelty
    includeFellowMembers: $fellows
    arrange: $arrange
    first: $first
  ) {
    items {
      ...OpportunityFields
    }
    hubs {
      ...OpportunityFields
    }
    abstention {
      zh
      en
    }
    consideredCount
    rankedCount
    ruledOutCount
    hiddenCount
    model {
      name
      halfLifeYears
      bands {
        name
        text {
          zh
          en
        }
      }
      weights {
        term
        text {
          zh
          en
        }
        weight
        isPrior
      }
    }
    dataVersion
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment OpportunityFields on Opportunity {
  id
  source {
    ...ThingFields
  }
  target {
    ...ThingFields
  }
  score
  band
  terms {
    term
    text {
      zh
      en
    }
    value
    weight
    contribution
    pathCount
    typical
    pathShare
  }
  sentence {
    zh
    en
  }
  paths {
    term
    sentence {
      zh
      en
    }
    steps {
      ...StepFields
    }
    value
  }
  cautions {
    code
    text {
      zh
      en
    }
  }
  effectiveBridges
  introducer {
    ...ThingFields
  }
  asOf
  isNew
  brief
  pipeline {
    ...PipelineFields
  }
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}
fragment PipelineFields on Pipeline {
  state
  stateText {
    zh
    en
  }
  reasonText {
    zh
    en
  }
  assignee
  dueOn
  revision
  next
  undoable
  history {
    id
    state
    stateText {
      zh
      en
    }
    reasonText {
      zh
      en
    }
    note
    author
    at
    assignee
    dueOn
    undoes
    dataVersion
  }
}`, {"documentId":"sha256:eb347efc08a8d700775df6e427f89b71f7de8e036effb5af5cad86d0c1e2e60f"}) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $excludeRelations: [RelationType!], $excludeIds: [ID!], $avoidHubs: Boolean!) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    first: $first
    excludeRelations: $excludeRelations
    excludeIds: $excludeIds
    avoidHubs: $avoidHubs
  ) {
    from {
      ...ThingFields
    }
    to {
      ...ThingFields
    }
    paths {
      steps {
        ...StepFields
      }
      length
      kindId
      sentence {
        zh
        en
      }
    }
    kinds {
      id
      text {
        zh
        en
      }
      count
    }
    searchedHops
    hubDegree
    hint {
      zh
      en
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}`, {"documentId":"sha256:5c960a70faeee4dad9bb62957a1644d9766964675ab6834a20b5affd349c5ed6"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ThingsDocument = new TypedDocumentString(`
    query Things($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...ThingFields
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}`, {"documentId":"sha256:e045fe0d587d9295a1deec93ece7dd96a62cb0406f6d678c48804d507c0c95ba"}) as unknown as TypedDocumentString<ThingsQuery, ThingsQueryVariables>;
export const DirectTiesDocument = new TypedDocumentString(`
    query DirectTies($from: ID!, $to: ID!, $relation: RelationType!) {
  paths(
    from: $from
    to: $to
    maxHops: 1
    first: 12
    relations: [$relation]
    avoidHubs: false
  ) {
    paths {
      steps {
        ...StepFields
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}`, {"documentId":"sha256:b3202b39f5f1db272e73804bad4916d7cb943aad8607a4822d306a4b15e6b2ce"}) as unknown as TypedDocumentString<DirectTiesQuery, DirectTiesQueryVariables>;
export const PipelineOfDocument = new TypedDocumentString(`
    query PipelineOf($id: ID!) {
  pipelineOf(id: $id) {
    ...PipelineFields
  }
}
    fragment PipelineFields on Pipeline {
  state
  stateText {
    zh
    en
  }
  reasonText {
    zh
    en
  }
  assignee
  dueOn
  revision
  next
  undoable
  history {
    id
    state
    stateText {
      zh
      en
    }
    reasonText {
      zh
      en
    }
    note
    author
    at
    assignee
    dueOn
    undoes
    dataVersion
  }
}`, {"documentId":"sha256:055288c81d3eb6f3250bd8b4cf025e85bde716a7b5d9ee23b22f87dce23b976e"}) as unknown as TypedDocumentString<PipelineOfQuery, PipelineOfQueryVariables>;
export const ConfirmStaffDocument = new TypedDocumentString(`
    mutation ConfirmStaff {
  confirmStaff
}
    `, {"documentId":"sha256:86a6373bc5973dd68b51e90e3668acb0de8ee2b626cd2a5d0a415ebb3caa7233"}) as unknown as TypedDocumentString<ConfirmStaffMutation, ConfirmStaffMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecisionInput!) {
  decide(input: $input) {
    id
  }
}
    `, {"documentId":"sha256:212050ad53b275ea9afbaab9079eda7d3eaf04f9deae46db6151ce6bee558714"}) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($id: ID!, $author: String!) {
  undoDecision(id: $id, author: $author) {
    id
  }
}
    `, {"documentId":"sha256:d2b6fdf7c5fd15505add2d5cda52f2e0d1ce427f329830ccc84bf68fa8916ec2"}) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const RecordShowingsDocument = new TypedDocumentString(`
    mutation RecordShowings($model: String!, $items: [ShowingInput!]!) {
  recordShowings(model: $model, items: $items)
}
    `, {"documentId":"sha256:32ca78e4dca9bd42dab747fa132f282694e2a084d9bd77dbffe6e2e72cf5bead"}) as unknown as TypedDocumentString<RecordShowingsMutation, RecordShowingsMutationVariables>;
export const HitRatesDocument = new TypedDocumentString(`
    query HitRates {
  hitRates {
    model
    band
    shown
    kept
    contacted
    agreed
    declined
    hidden
    keptShare {
      value
      low
      high
    }
    agreedShare {
      value
      low
      high
    }
  }
}
    `, {"documentId":"sha256:5077a83836671c294fe2aa29ba1aa34e9cd097499b93307e6f91820d6ea1149c"}) as unknown as TypedDocumentString<HitRatesQuery, HitRatesQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($states: [PipelineState!], $after: String) {
  pipeline(states: $states, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      source {
        ...ThingFields
      }
      target {
        ...ThingFields
      }
      pipeline {
        ...PipelineFields
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment PipelineFields on Pipeline {
  state
  stateText {
    zh
    en
  }
  reasonText {
    zh
    en
  }
  assignee
  dueOn
  revision
  next
  undoable
  history {
    id
    state
    stateText {
      zh
      en
    }
    reasonText {
      zh
      en
    }
    note
    author
    at
    assignee
    dueOn
    undoes
    dataVersion
  }
}`, {"documentId":"sha256:ae7e0c08b40243bdc794a52191cdf2f0600da184733669f2a11a236102494c8e"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($filter: ProjectFilter!, $orderBy: ListOrder!, $first: Int!, $after: String, $withFacets: Boolean = false) {
  projects(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    facets @include(if: $withFacets) {
      projectLevel {
        ...FacetFields
      }
      programme {
        ...FacetFields
      }
      topic(first: 40) {
        ...FacetFields
      }
      having(first: 60) {
        ...FacetFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ThingFields
      projectLevel
      startDate
      endDate
      funding
      fundedUnder(first: 1) {
        nodes {
          ...ThingFields
        }
      }
      projectLeads(first: 3) {
        totalCount
        nodes {
          ...ThingFields
        }
      }
      projectParticipants(first: 3) {
        totalCount
        nodes {
          ...ThingFields
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment FacetFields on FacetCount {
  value
  text {
    zh
    en
  }
  count
}`, {"documentId":"sha256:9981481258d0edccf1e6afb132556de8073b318663ca70b23c527cc752d27eac"}) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProvenFactsDocument = new TypedDocumentString(`
    query ProvenFacts($source: ID!, $kind: EntityKind, $first: Int!, $after: String) {
  provenFacts(source: $source, kind: $kind, first: $first, after: $after) {
    totalCount
    kinds {
      kind
      thingCount
      tieCount
      valueCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      factId
      thing {
        ...ThingFields
      }
      other {
        ...ThingFields
      }
      tie {
        ...QualifiedTieFields
      }
      statement {
        ...ValueFields
      }
      proofs {
        ...ProofFields
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment QualifiedTieFields on Tie {
  ...TieFields
  qualifiers {
    name
    text {
      zh
      en
    }
  }
}
fragment ValueFields on Statement {
  property
  propertyText {
    zh
    en
  }
  value
  valueText {
    zh
    en
  }
  number
  comparator
  unit
  measure {
    zh
    en
  }
  asOf
}`, {"documentId":"sha256:4b9469b2f93b348add7c4eaebfc2afefa76635bffde01fcf5cc340f5be63ccf0"}) as unknown as TypedDocumentString<ProvenFactsQuery, ProvenFactsQueryVariables>;
export const ProvinceCountsDocument = new TypedDocumentString(`
    query ProvinceCounts {
  provinces {
    id
    name {
      zh
      en
    }
    allianceCount
    institutionCount
  }
}
    `, {"documentId":"sha256:e13ce0e542f2125c0b3b956d37bbe79c8dacdf949ea3011a2c70bf02b4829e0b"}) as unknown as TypedDocumentString<ProvinceCountsQuery, ProvinceCountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [EntityKind!], $first: Int!) {
  search(query: $query, kinds: $kinds, first: $first) {
    totalCount
    isApproximate
    edges {
      matchedName
      highlights {
        start
        end
      }
      node {
        ...ThingFields
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}`, {"documentId":"sha256:a5d930ac2a81aafe33706d172354f19f0e6285ae168cbee9f6745489e9976820"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StandardsDocument = new TypedDocumentString(`
    query Standards($filter: StandardFilter!, $orderBy: ListOrder!, $first: Int!, $after: String, $withFacets: Boolean = false) {
  standards(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    facets @include(if: $withFacets) {
      standardKind {
        ...FacetFields
      }
      stage {
        ...FacetFields
      }
      topic(first: 40) {
        ...FacetFields
      }
      having(first: 60) {
        ...FacetFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ThingFields
      number
      standardKind
      stage
      issuedOn
      draftedBy(first: 3) {
        totalCount
        nodes {
          ...ThingFields
        }
      }
      participants(first: 3) {
        totalCount
        nodes {
          ...ThingFields
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment FacetFields on FacetCount {
  value
  text {
    zh
    en
  }
  count
}`, {"documentId":"sha256:7cc99c64880222c13fe2cbc52f886123f8381680f617269d8c43e4910b8c2135"}) as unknown as TypedDocumentString<StandardsQuery, StandardsQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  node(id: $id) {
    ...ThingFields
    names
    formerIds
    externalId
    relationCounts {
      ...RelationCountFields
    }
    statements {
      ...StatementFields
    }
    ... on Institution {
      ...InstitutionSummary
    }
    ... on Alliance {
      ...AllianceSummary
      memberCounts {
        captured
        declared {
          ...StatementFields
        }
      }
    }
  }
  dataVersion
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment ValueFields on Statement {
  property
  propertyText {
    zh
    en
  }
  value
  valueText {
    zh
    en
  }
  number
  comparator
  unit
  measure {
    zh
    en
  }
  asOf
}
fragment StatementFields on Statement {
  factId
  subjectId
  ...ValueFields
  nameType
  isBest
  basis
  trust
  proofs {
    ...ProofFields
  }
}
fragment RelationCountFields on RelationCount {
  relation
  direction
  count
  text {
    zh
    en
  }
}
fragment AllianceSummary on Alliance {
  level
  foundedYear
  capturedMembers
  industries(first: 3) {
    nodes {
      id
      name
      nameEn
    }
  }
  locatedIn(first: 1) {
    nodes {
      id
      name
      nameEn
    }
  }
  chairedBy(first: 2) {
    nodes {
      id
      name
      nameEn
    }
  }
}
fragment InstitutionSummary on Institution {
  institutionKind
  allianceCount
  located: locatedIn(first: 1) {
    nodes {
      id
      name
      nameEn
    }
  }
}`, {"documentId":"sha256:9cad8b8cded301c110bd9373bc0d8cd95cdd2ae2fd9f1a2cf7e779e472200c21"}) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const ThingTiesDocument = new TypedDocumentString(`
    query ThingTies($id: ID!, $perRelation: Int!) {
  neighborhood(id: $id, perRelation: $perRelation) {
    center {
      ...ThingFields
    }
    total
    omitted
    groups {
      relation
      direction
      text {
        zh
        en
      }
      group
      total
      nodeIds
      omitted
    }
    nodes {
      ...ThingFields
    }
    ties {
      ...QualifiedTieFields
      proofs {
        ...ProofFields
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment QualifiedTieFields on Tie {
  ...TieFields
  qualifiers {
    name
    text {
      zh
      en
    }
  }
}`, {"documentId":"sha256:1ed8cbdb222c5dad3a72fcc1c75109fb15a3393a524ef6ca62e959629fdce9ec"}) as unknown as TypedDocumentString<ThingTiesQuery, ThingTiesQueryVariables>;
export const MoreTiesDocument = new TypedDocumentString(`
    query MoreTies($id: ID!, $relation: RelationType!, $direction: TieDirection!, $first: Int!, $after: String) {
  node(id: $id) {
    ties(
      relations: [$relation]
      direction: $direction
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ThingFields
        }
        tie {
          ...QualifiedTieFields
          proofs {
            ...ProofFields
          }
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment QualifiedTieFields on Tie {
  ...TieFields
  qualifiers {
    name
    text {
      zh
      en
    }
  }
}`, {"documentId":"sha256:e7267e65c57f94ded86ec6f95f4777c8073b1a2f4e4dbb2dd0670fdde13da957"}) as unknown as TypedDocumentString<MoreTiesQuery, MoreTiesQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    id
    title
    target {
      ...ThingFields
    }
    author
    createdAt
    seenAt
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}`, {"documentId":"sha256:2f09ce00ac50c6d226b3884e1b40112f07455cd0c844afa151add62c1c5d5c51"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const ViewNewsDocument = new TypedDocumentString(`
    query ViewNews($ids: [ID!]!) {
  savedViews(ids: $ids) {
    id
    news {
      digest
      factCount
      facts {
        factId
        change
        sentence {
          zh
          en
        }
        holderId
      }
      suggestionCount
      suggestions {
        id
        ofId
        score
        sentence {
          zh
          en
        }
      }
      cases {
        id
        source {
          ...ThingFields
        }
        target {
          ...ThingFields
        }
        pipeline {
          ...PipelineFields
        }
      }
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment PipelineFields on Pipeline {
  state
  stateText {
    zh
    en
  }
  reasonText {
    zh
    en
  }
  assignee
  dueOn
  revision
  next
  undoable
  history {
    id
    state
    stateText {
      zh
      en
    }
    reasonText {
      zh
      en
    }
    note
    author
    at
    assignee
    dueOn
    undoes
    dataVersion
  }
}`, {"documentId":"sha256:bc0316be2171571671c578e34821b498fd6382c957064a7bb8fd80cbdab69973"}) as unknown as TypedDocumentString<ViewNewsQuery, ViewNewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($target: ID!, $author: String!) {
  saveView(target: $target, author: $author) {
    id
  }
}
    `, {"documentId":"sha256:54ba89a996d9ae5c5510d2db87ee79d4611f048d45b23e42e874a763e35db3e9"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id)
}
    `, {"documentId":"sha256:8a113ad642e9b46921ddd01ab7af377dd85bf309ef67d1cb85464883b1155a40"}) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const MarkViewSeenDocument = new TypedDocumentString(`
    mutation MarkViewSeen($id: ID!, $digest: String!) {
  markViewSeen(id: $id, digest: $digest) {
    id
  }
}
    `, {"documentId":"sha256:5bc64bbbdb0edda5cc3330db2fa8a0e812b3488ff3f8f6f3a44656ed299bf369"}) as unknown as TypedDocumentString<MarkViewSeenMutation, MarkViewSeenMutationVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($institution: ID!, $alliance: ID!) {
  whatIfJoins(institution: $institution, alliance: $alliance, first: 5) {
    text {
      zh
      en
    }
    forAlliance {
      ...SupposedFields
    }
    forInstitution {
      ...SupposedFields
    }
  }
}
    fragment ThingFields on Entity {
  id
  kind
  name
  nameEn
  shortName {
    zh
    en
  }
  degree
}
fragment ProofFields on Proof {
  id
  source {
    id
    name
    nameEn
    issuedOn
    url
    sourceKind
  }
  section
  lineFrom
  lineTo
  row
  urls
  words
  basis
  rule
  ruleText {
    zh
    en
  }
  trust
  date
  qualifiers {
    name
    text {
      zh
      en
    }
  }
  note
}
fragment TieFields on Tie {
  factId
  relation
  text {
    zh
    en
  }
  fromId
  toId
  role {
    zh
    en
  }
  title
  since
  until
  asOf
  basis
  trust
  proofCount
}
fragment StepFields on PathStep {
  node {
    ...ThingFields
  }
  tie {
    ...TieFields
  }
  isForward
  proofs {
    ...ProofFields
  }
}
fragment SupposedFields on SupposedChange {
  target {
    ...ThingFields
  }
  rankBefore
  rankAfter
  bridges {
    term
    text {
      zh
      en
    }
    bridge {
      ...ThingFields
    }
    steps {
      ...StepFields
    }
  }
}`, {"documentId":"sha256:9a95bf16f3822b9a586750eec247aba3d58d7a63ee342d6a1de4e2545d83bce3"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;