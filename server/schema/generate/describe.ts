/** A description in both languages, as every type and field has one. */
export function describe(zh: string, en: string, indent = ""): string {
  return `${indent}"""\n${indent}${zh}\n${indent}${en}\n${indent}"""`;
}
