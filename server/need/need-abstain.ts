import type { Bilingual } from "../entity/fact-resolvers.ts";
import type { Projection } from "../opportunity/projection.ts";
import { isAskedFor, type NeedMatch } from "./match-need.ts";
import type { Recognition } from "./recognise.ts";

interface Asked {
  readonly text: string;
  readonly recognition: Recognition;
  readonly projection: Projection;
  readonly askers: ReadonlySet<string>;
}

const shownWords = 6;
const shownNames = 3;
/** Below this a name shares too little with the text to be called near. */
const nearCover = 0.4;

/** Why nobody is suggested: what was looked for, and what the graph knows that comes nearest. A guess would be worse. */
export function whyNobody({ text, recognition, projection, askers }: Asked): Bilingual {
  const { concepts, unmatched } = recognition;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { zh: "这里没有可以查找的文字", en: "There are no words here to look for" };
  }
  const asked = concepts.filter(({ id }) => isAskedFor(projection, id) && !askers.has(id));
  const near = nearestNames(recognition);
  if (asked.length > 0) {
    return {
      zh: `图中认得${quote(asked.map(({ name }) => name)).zh}，但没有记载还有谁能做${near.zh}`,
      en: `The graph knows ${quote(asked.map(({ name }) => name)).en}, but nothing says who else can do it${near.en}`,
    };
  }
  if (concepts.length > 0) {
    const names = quote(concepts.map(({ name }) => name));
    return {
      zh: `只认出${names.zh}，没有认出需要什么技术${near.zh}`,
      en: `Only ${names.en} was recognised, but not what is needed${near.en}`,
    };
  }
  if (unmatched.length === 0) {
    return {
      zh: `文字太泛，各行业的名称里都有，说明不了需要什么${near.zh}`,
      en: `These words stand in the names of every trade and don't say what is needed${near.en}`,
    };
  }
  const words = quote(unmatched.map((word) => word.text));
  return {
    zh: `在技术方向、成果、标准、平台、项目的名称中找过${words.zh}，图中没有${near.zh}`,
    en: `Looked for ${words.en} in the names of topics, achievements, standards, platforms and projects; the graph has none${near.en}`,
  };
}

/** Below this share of its words, a text is mostly about something else. */
const littleShare = 0.25;

/** What a reader must know before taking the matches for an answer; nothing where they are one. */
export function whyLittle(matches: readonly NeedMatch[], { share }: Recognition): Bilingual | null {
  if (matches.every(({ reasons }) => reasons.every(({ isBroader }) => isBroader))) {
    return {
      zh: "没有记载谁直接做这件事，以下只在更宽的领域上相符",
      en: "Nothing says who does exactly this; these match in a broader field only",
    };
  }
  if (share >= littleShare) return null;
  return {
    zh: `只认出需求中约 ${percent(share)}% 的实词，以下只就这部分而言`,
    en: `Only about ${percent(share)} % of the content words were recognised; these match that part alone`,
  };
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function nearestNames({ nearest }: Recognition): Bilingual & { readonly en: string } {
  const names = nearest.filter(({ cover }) => cover >= nearCover).map(({ name }) => name);
  if (names.length === 0) return { zh: "", en: "" };
  const shown = quote([...new Set(names)].slice(0, shownNames));
  return { zh: `。最接近的是${shown.zh}`, en: `. The nearest are ${shown.en}` };
}

function quote(texts: readonly string[]): { readonly zh: string; readonly en: string } {
  const shown = [...new Set(texts)].slice(0, shownWords);
  return { zh: shown.map((text) => `“${text}”`).join("、"), en: shown.map((text) => `“${text}”`).join(", ") };
}
