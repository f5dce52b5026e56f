/** A description in both languages, as every type and field has one; root fields have an example too. */
export function describe(zh: string, en: string, indent = "", example?: string): string {
  const lines = ['"""', zh, en, ...(example === undefined ? [] : [`例 Example: \`${example}\``]), '"""'];
  return lines.map((line) => `${indent}${line}`).join("\n");
}
