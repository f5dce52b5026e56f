import { Lexicon } from "../../server/need/lexicon.ts";

/** The names of a small graph, written line by line: `topic:uav 无人机 | Unmanned aerial vehicles`. */
export function lexiconOf(...lines: readonly string[]): Lexicon {
  return new Lexicon(
    [...lines, ...ballast].map((line) => {
      const cut = line.indexOf(" ");
      return { id: line.slice(0, cut), names: line.slice(cut + 1).split(" | ") };
    }),
  );
}

/** What a word tells depends on how many names it stands in: enough alliances to make the words of the trade common. */
const ballast = Array.from(
  { length: 60 },
  (_, index) => `alliance:b${index} 第${index}号产业技术创新战略联盟 | Number ${index} Technology Innovation Alliance`,
);
