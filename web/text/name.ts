import type { Bilingual, Thing } from "../api/shapes.ts";
import type { Language } from "../state/preferences.ts";

/** A run of text with the language that it is in, which may differ from the page's. */
export interface Run {
  readonly text: string;
  readonly lang: Language;
}

type Named = Pick<Thing, "name" | "nameEn">;

/** In English the English name, or the Chinese one where there is none. */
export function nameOf(thing: Named, language: Language): Run {
  return language === "en" && thing.nameEn !== null
    ? { text: thing.nameEn, lang: "en" }
    : { text: thing.name, lang: "zh" };
}

export function shortNameOf(thing: Named & Pick<Thing, "shortName">, language: Language): Run {
  if (language === "zh") return { text: thing.shortName.zh, lang: "zh" };
  const english = thing.shortName.en ?? thing.nameEn;
  return english === null ? { text: thing.shortName.zh, lang: "zh" } : { text: english, lang: "en" };
}

export function runOf(text: Bilingual, language: Language): Run {
  return language === "en" && text.en !== null ? { text: text.en, lang: "en" } : { text: text.zh, lang: "zh" };
}
