import { t } from "../../text/messages.ts";

/** A key as it is printed on keyboards. */
export function keyText(name: string): string {
  const parts = name.split("+").filter((part) => part !== "");
  if (parts.length === 0) return "+";
  const { keyNames } = t().explorer;
  return parts
    .map((part) => (part === " " ? keyNames.Space : part.length === 1 ? part.toUpperCase() : part))
    .join(" + ");
}
