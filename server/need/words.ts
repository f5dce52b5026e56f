/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  readonly text: string;
}

const chinese = new Intl.Segmenter("zh", { granularity: "word" });

/** Words that only hold a sentence together. Words of the trade are not here: their weight follows from the graph's names. */
const functionWords = new Set(
  [
    "的 了 和 与 及 或 在 是 有 我 我们 你 你们 他 它 他们 这 那 这些 那些 个 一个 一些 一批 一种 要 需 需要 想 希望 求 寻求 寻找 找 提供",
    "能 能够 可 可以 会 应 应该 必须 用 用于 使用 采用 通过 进行 实现 做 把 将 被 对 对于 为 为了 从 到 向 由 以 以及 并 并且 而 但 但是 也",
    "都 就 还 又 再 很 更 最 较 等 等等 中 上 下 内 外 里 后 前 时 之 其 其中 如何 怎么 怎样 什么 哪里 哪 吗 呢 吧 请 问 请问 目前 现在 已 已经 没有 不 无 厂 家",
    "a an the of and or for in on at to from by with without into as is are be been was were we us our you your i my they their it its this that",
    "these those need needs needed want wants look looking find seek seeking partner partners help please can could should would must may will",
    "have has had do does using use used how what which who where when not no some any such more most very also new get give make go come if so than then there here out up about over between",
  ].flatMap((line) => line.split(" ")),
);

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** Single characters that the dictionary has no word for, side by side, are taken as one word: 光 伏 as 光伏. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let lone: Word | undefined;
  const close = (): void => {
    if (lone !== undefined) words.push(lone);
    lone = undefined;
  };
  for (const { segment, index, isWordLike } of chinese.segment(text)) {
    const word = { text: segment, start: index, end: index + segment.length };
    if (isWordLike === true && /^\p{Script=Han}$/u.test(segment) && !isFunctionWord(segment)) {
      lone = lone === undefined ? word : { text: lone.text + segment, start: lone.start, end: word.end };
      continue;
    }
    close();
    if (isWordLike === true) words.push(word);
  }
  close();
  return words;
}
