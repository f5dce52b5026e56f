/** Folds what writers vary without meaning it: width of brackets and letters, spaces, quotes. Equal keys, equal names. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/[\s“”"'‘’·]/gu, "")
    .toLowerCase();
}
