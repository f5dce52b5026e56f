/** 所见内容背后的查询。 */
export const queryZh = {
  view: (name: string) => `查看 GraphQL：${name}`,
  text: "查询文本",
  variables: "变量",
  copy: "复制查询",
  open: "在 GraphiQL 中打开",
};
