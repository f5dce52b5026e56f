import type { BriefLanguage } from "./brief-words.ts";

export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

export function nameIn({ name, nameEn }: Named, language: BriefLanguage): string {
  return language === "en" ? (nameEn ?? name) : name;
}

export function formatNumber(value: number): string {
  return value.toFixed(2);
}

/** English where there is one; a Chinese text is better than none. */
export function textIn(text: { readonly zh: string; readonly en: string | null }, language: BriefLanguage): string {
  return language === "en" ? (text.en ?? text.zh) : text.zh;
}
