import type { IncomingMessage } from "node:http";
import { negotiate } from "@fastify/accept-negotiator";

/** Chinese, unless the visitor chose English before or the browser prefers it. */
export function visitorLanguage({ headers }: Pick<IncomingMessage, "headers">): "zh" | "en" {
  const chosen = /(?:^|;\s*)lang=(zh|en)(?:;|$)/.exec(headers.cookie ?? "")?.[1];
  if (chosen === "zh" || chosen === "en") return chosen;
  const preferred = negotiate(headers["accept-language"] ?? "", ["zh-CN", "zh", "en-US", "en-GB", "en"]);
  return preferred?.startsWith("en") === true ? "en" : "zh";
}
