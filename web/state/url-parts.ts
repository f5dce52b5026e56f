/** Stands between the parts of one parameter; no id holds it. */
export const mark = "~";

/**
 * Names a thing that is to be opened, as many of its neighbours as suit the screen. It is no step yet: the screen's number
 * makes it one.
 */
export const opening = "open";

const longestId = 200;

/** The form of an id, `kind:slug`; whether there is such a thing, the API knows. */
export function isId(text: string): boolean {
  return text.length <= longestId && /^[a-z-]+:[^\s~]+$/.test(text);
}
