import type { Block, Inline, ListItem } from "./blocks.ts";

export const markdownHeaders = {
  "content-type": "text/markdown; charset=utf-8",
  "content-disposition": 'inline; filename="brief.md"',
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
} as const;

/** Signs that would make a text into something else, and line ends, which would begin a new block. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, (sign) => `\\${sign}`)
    .replace(
      /^(\s*)([-+=]|\d+[.)](?=\s|$))/,
      (_all, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph": {
      const text = block.text.map(writeInline).join("");
      return block.isLead === true ? `**${text}**` : text;
    }
    case "pairs":
      return block.rows.map(([label, value]) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`).join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows]
        .map((row, index) => `| ${row.map((text) => (index === 1 ? text : escapeMarkdown(text))).join(" | ")} |`)
        .join("\n");
    case "list":
      return block.items.map((item, index) => writeItem(item, block.isOrdered ? `${index + 1}.` : "-")).join("\n");
  }
}

function writeItem({ text, notes = [] }: ListItem, mark: string): string {
  const indent = " ".repeat(mark.length + 1);
  const below = notes.map((note) => `\n${indent}- ${note.map(writeInline).join("")}`).join("");
  return `${mark} ${escapeMarkdown(text)}${below}`;
}

/** An address stands in angle brackets, without the signs that would end them. */
function writeInline(inline: Inline): string {
  if (typeof inline === "string") return escapeMarkdown(inline);
  return /^https?:\/\//i.test(inline.href) ? `<${encodeURI(decodeSafely(inline.href))}>` : escapeMarkdown(inline.text);
}

/** So that what is encoded already is not encoded twice. */
function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
