import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Block, Inline, ListItem } from "./blocks.ts";
import type { BriefLanguage } from "./brief-words.ts";

const style = readFileSync(new URL("brief.css", import.meta.url), "utf8");
const styleHash = createHash("sha256").update(style).digest("base64");

/** The page runs no script and loads nothing: only its own style, known by its hash, is let in. */
export const htmlHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

export function writeHtml(title: string, blocks: readonly Block[], language: BriefLanguage): string {
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(writeBlock).join("\n")}
</main>
</body>
</html>
`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph": {
      const name = block.isLead === true ? ' class="lead"' : block.isSmall === true ? ' class="small"' : "";
      return `<p${name}>${writeInlines(block.text)}</p>`;
    }
    case "pairs":
      return `<dl>${block.rows.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join("")}</dl>`;
    case "table":
      return `<table><thead><tr>${cells("th", block.head)}</tr></thead><tbody>${block.rows
        .map((row) => `<tr>${cells("td", row)}</tr>`)
        .join("")}</tbody></table>`;
    case "list": {
      const tag = block.isOrdered ? "ol" : "ul";
      return `<${tag}>${block.items.map(writeItem).join("")}</${tag}>`;
    }
  }
}

function cells(tag: "th" | "td", texts: readonly string[]): string {
  return texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("");
}

function writeItem({ text, notes = [] }: ListItem): string {
  const below = notes.map((note) => `<p class="small">${writeInlines(note)}</p>`).join("");
  return `<li>${escapeHtml(text)}${below}</li>`;
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join("");
}

/** Only addresses of the web become links; any other text that claims to be one stays a text. */
function writeInline(inline: Inline): string {
  if (typeof inline === "string") return escapeHtml(inline);
  const text = escapeHtml(inline.text);
  return /^https?:\/\//i.test(inline.href) ? `<a href="${escapeHtml(inline.href)}" rel="noreferrer">${text}</a>` : text;
}
