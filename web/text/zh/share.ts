/** 分享、导出与嵌入。 */
export const shareZh = {
  open: "分享与导出",
  title: "分享与导出",
  link: "链接",
  linkNote: "打开链接，看到的就是现在这张图。",
  frame: "嵌入代码",
  frameNote: "只读。须由本站管理员允许那个网站嵌入。",
  frameTitle: "联盟图谱",
  copy: "复制",
  copied: "已复制",
  picture: "图",
  data: "数据",
  things: "事物",
  ties: "关系",
  dataNote: (count: number) =>
    `图中可见的 ${count} 个事物，连同图谱中它们之间的全部关系和出处；筛去的关系也在内。CSV 可直接用 Excel 打开。`,
  source: "来源：联盟图谱，每个事实的出处见链接",
  failed: "没有做成，图可能太大；可以改存 SVG。",
  openThere: "在联盟图谱中打开",
  nothing: "这个链接没有说明画什么。",
};
