/** 区域、行业与评价三页。 */
export const overviewsZh = {
  regions: {
    title: "区域",
    intro: "各省、自治区、直辖市与特别行政区的联盟和机构数，含其下的市县；点开看那里的联盟。",
    map: "联盟分布",
    mapNote: "每格一样大，深浅表示联盟数；没有写明所在地的联盟不在其中。",
    list: "各省联盟与机构数",
    province: "省级行政区",
    alliances: "联盟",
    institutions: "机构",
  },
  industries: {
    title: "行业",
    intro: "行业之间已有的和可能的联系：两个行业的联盟有共同成员，或者合作机会排在前列。",
    matrix: "行业之间",
    industry: "行业",
    existing: "有共同成员的联盟对",
    possible: "排在前列的合作机会",
    pairLabel: (a: string, b: string, existing: number, possible: number) =>
      `${a}与${b}：已有联系 ${existing}，可能的联系 ${possible}`,
    pairs: "有联系的行业对",
    all: "全部行业",
    alliances: (count: string) => `${count} 个联盟`,
    alliancesOf: (name: string) => `${name}的联盟`,
    shared: (count: number) => `共同成员 ${count} 家`,
    reasons: "看理由",
  },
  evaluations: {
    title: "活跃度评价",
    intro: "历次评价的等级与得分，只列来源写明的联盟；没有列出的，不等于没有参加评价。",
    none: "图中没有评价。",
    rated: (count: string) => `${count} 个联盟`,
    rest: (count: number) => `另有 ${count} 个联盟`,
    noGrade: "未写等级",
    score: (score: string) => `${score} 分`,
  },
};
