/** Stands between the parts of one parameter; no id holds it. */
export const mark = "~";

const longestId = 200;

/** The form of an id, `kind:slug`; whether there is such a thing, the API knows. */
export function isId(text: string): boolean {
  return text.length <= longestId && /^[a-z-]+:[^\s~]+$/.test(text);
}
