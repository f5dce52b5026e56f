/** A text, or one that leads somewhere. */
export type Inline = string | { readonly text: string; readonly href: string };

/** What a brief is made of; HTML and Markdown are two ways to write the same blocks. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly text: readonly Inline[];
      readonly isLead?: boolean;
      readonly isSmall?: boolean;
    }
  | { readonly kind: "pairs"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[]; readonly isOrdered: boolean };

export interface ListItem {
  readonly text: string;
  /** What stands below it, each on a line of its own. */
  readonly notes?: readonly (readonly Inline[])[];
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(...text: readonly Inline[]): Block {
  return { kind: "paragraph", text };
}

export function lead(text: string): Block {
  return { kind: "paragraph", text: [text], isLead: true };
}

export function small(...text: readonly Inline[]): Block {
  return { kind: "paragraph", text, isSmall: true };
}

/** Rows whose value is known. */
export function pairs(rows: readonly (readonly [string, string | null | undefined])[]): Block {
  const known = rows.flatMap(([label, value]) => (value == null || value === "" ? [] : [[label, value] as const]));
  return { kind: "pairs", rows: known };
}
