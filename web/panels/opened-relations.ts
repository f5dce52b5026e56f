const longest = 20;
/** More than anybody reads; a longer way through a list is an export. */
const mostPages = 20;

/** `member_of-in,drafted-out.2`: of which relations more than the first few is shown, and how many pages. */
export function readOpened(text = ""): ReadonlyMap<string, number> {
  const parts = text.split(",").slice(0, longest);
  return new Map(
    parts.flatMap((part): [string, number][] => {
      const [, anchor, pages = "1"] = /^([a-z_]+-(?:in|out|both))(?:\.([1-9]\d?))?$/.exec(part) ?? [];
      return anchor === undefined ? [] : [[anchor, Math.min(Number(pages), mostPages)]];
    }),
  );
}

export function writeOpened(opened: ReadonlyMap<string, number>): string {
  return [...opened].map(([anchor, pages]) => (pages === 1 ? anchor : `${anchor}.${pages}`)).join(",");
}
