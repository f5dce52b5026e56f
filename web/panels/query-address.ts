/** The address of the page with some of its parameters changed; what is left out of them stays, what is undefined goes. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries({ ...query, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll(/%(3A|2C)/g, decodeURIComponent)}`],
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}
