/** 假设某机构加入联盟。 */
export const whatIfZh = {
  title: "假如有机构加入",
  intro: "选一家还不是成员的机构，看它若加入，会为双方带来哪些新的联盟建议。只作推想，不写入图谱。",
  institution: "加入的机构",
  placeholder: "输入机构名称或拼音",
  supposed: "假设",
  forAlliance: "联盟会多出或靠前的建议",
  forInstitution: "机构会多出或靠前的建议",
  none: "没有变化：它带不来新的桥，或只是高校，不足以成为理由。",
  isNew: (rank: number) => `新增，第 ${rank} 位`,
  rises: (before: number, after: number) => `由第 ${before} 位升到第 ${after} 位`,
  isMember: "它已是成员，或现在无法推算；请另选一家。",
  reals: "以下各步真实存在于图中：",
};
