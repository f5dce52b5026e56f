/**
 * Every colour of the product, once. The style sheet `palette.css` is written from it, and the canvas, which can't
 * read CSS variables, takes it directly. Changes must pass tests/unit/web/tokens/palette.test.ts: contrast, and
 * marks that stay apart for colour-blind eyes.
 */
export interface Palette {
  readonly paper: string;
  readonly wash: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly onAccent: string;
  readonly mark: string;
  readonly markWash: string;
  readonly caution: string;
  readonly cautionWash: string;
  readonly alliance: string;
  readonly body: string;
  readonly field: string;
  readonly place: string;
  readonly norm: string;
  readonly work: string;
}

export const light: Palette = {
  paper: "#ffffff",
  wash: "#f4f6f8",
  raised: "#ffffff",
  line: "#dbe1e6",
  lineStrong: "#818d98",
  ink: "#16202a",
  inkSoft: "#465360",
  inkFaint: "#5f6c78",
  accent: "#1d4f96",
  accentWash: "#e9f0f9",
  onAccent: "#ffffff",
  mark: "#b8390e",
  markWash: "#fcefe8",
  caution: "#7a5200",
  cautionWash: "#fdf5df",
  alliance: "#2458a8",
  body: "#2f9d99",
  field: "#b3892b",
  place: "#163f3a",
  norm: "#641c10",
  work: "#c4405a",
};

export const dark: Palette = {
  paper: "#0f1720",
  wash: "#17212c",
  raised: "#1b2733",
  line: "#2b3947",
  lineStrong: "#748494",
  ink: "#e8edf2",
  inkSoft: "#b6c2cd",
  inkFaint: "#93a1af",
  accent: "#8ab8f5",
  accentWash: "#1b2d45",
  onAccent: "#0b1420",
  mark: "#ff9a62",
  markWash: "#3a2418",
  caution: "#e8c46a",
  cautionWash: "#31290f",
  alliance: "#6d8cf5",
  body: "#63cfd8",
  field: "#f0c64b",
  place: "#e6f0df",
  norm: "#d9603f",
  work: "#a06f8c",
};

export type ThemeName = "light" | "dark";

export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark };
