const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** Width in ems: a Han character takes one, most others a little over half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/.test(character) ? 1 : 0.56;
  return width;
}

/**
 * Breaks a label between words, Chinese ones too: browsers and Cytoscape would cut 技术 in two. A word that is longer
 * than a line is cut all the same; what does not fit in the lines ends in "…".
 */
export function labelLines(text: string, mostEms: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text, mostEms)) {
    if (widthOf(line + word.trimEnd()) <= mostEms) {
      line += word;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trim());
    line = word.trimStart();
  }
  if (line.trim() !== "") lines.push(line.trim());
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? "";
  return [...lines.slice(0, mostLines - 1), `${cutTo(last, mostEms - 1)}…`];
}

function wordsOf(text: string, mostEms: number): readonly string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const before = words.at(-1);
    // A bracket or comma stays with the word before it; an opening one begins the next.
    const isOpening = /^[（(《〈“【[]/.test(segment);
    if (before !== undefined && isWordLike !== true && !isOpening) words[words.length - 1] = before + segment;
    else if (before !== undefined && /^[（(《〈“【[]+$/.test(before)) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words.flatMap((word) => cutLong(word, mostEms));
}

function cutLong(word: string, mostEms: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest.trimEnd()) > mostEms) {
    const piece = cutTo(rest, mostEms);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

function cutTo(text: string, ems: number): string {
  let cut = "";
  for (const character of text) {
    if (cut !== "" && widthOf(cut + character) > ems) break;
    cut += character;
  }
  return cut;
}
