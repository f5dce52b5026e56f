import { labelLines, widthOf } from "../layout/label-lines.ts";
import type { Language } from "../state/preferences.ts";

const mostLines = 3;
/** English words are longer than Chinese ones: they get a wider line. */
const lineEms: Readonly<Record<Language, number>> = { zh: 7, en: 8.5 };
/** Of the whole name, which shows while it is pointed at. */
const [fullEms, fullLines] = [12, 6];

interface Named {
  readonly name: string;
  readonly shortName: string;
}

/** A thing's label, broken into lines once: that takes longer than all else that a change of zoom asks for. */
export function labelData({ name, shortName }: Named, language: Language) {
  const lines = labelLines(shortName, lineEms[language], mostLines);
  return {
    label: lines.join("\n"),
    labelEms: Math.max(...lines.map(widthOf), 0),
    labelLines: lines.length,
    fullLabel: labelLines(name, fullEms, fullLines).join("\n"),
  };
}
