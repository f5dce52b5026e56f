import type { IncomingMessage } from "node:http";
import { negotiate } from "@fastify/accept-negotiator";

export type VisitorLanguage = "zh" | "en";
type Asking = Pick<IncomingMessage, "headers">;

/** Chinese, unless the visitor chose English before or the browser prefers it. */
export function visitorLanguage(request: Asking): VisitorLanguage {
  const tags = ["zh-CN", "zh", "en-US", "en-GB", "en"];
  const preferred = negotiate(request.headers["accept-language"] ?? "", tags);
  return chosenLanguage(request) ?? (preferred?.startsWith("en") === true ? "en" : "zh");
}

/** Keeps what was negotiated, so that it is negotiated once; nothing where the visitor has a language already. */
export function languageCookie(request: Asking): string | undefined {
  if (chosenLanguage(request) !== undefined) return undefined;
  return `lang=${visitorLanguage(request)}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

function chosenLanguage({ headers }: Asking): VisitorLanguage | undefined {
  const chosen = /(?:^|;\s*)lang=(zh|en)(?:;|$)/.exec(headers.cookie ?? "")?.[1];
  return chosen === "zh" || chosen === "en" ? chosen : undefined;
}
