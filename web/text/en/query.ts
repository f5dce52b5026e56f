import type { Messages } from "../message-type.ts";

/** The question behind what is shown. */
export const queryEn: Messages["query"] = {
  view: (name) => `View as GraphQL: ${name}`,
  text: "Text of the query",
  variables: "Variables",
  copy: "Copy the query",
  open: "Open in GraphiQL",
};
