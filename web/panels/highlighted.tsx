import type { ComponentChildren, JSX } from "preact";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with its matching parts marked. */
export function Highlighted({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly Range[];
}): JSX.Element {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start < from || end > text.length) continue;
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
