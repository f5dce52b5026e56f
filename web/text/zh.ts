import { findersZh } from "./zh/finders.ts";
import { graphZh } from "./zh/graph.ts";
import { explorerZh } from "./zh/explorer.ts";
import { homeZh } from "./zh/home.ts";
import { listsZh } from "./zh/lists.ts";
import { needsZh } from "./zh/needs.ts";
import { hitRatesZh, pipelineZh } from "./zh/pipeline.ts";
import { overviewsZh } from "./zh/overviews.ts";
import { queryZh } from "./zh/query.ts";
import { recordZh } from "./zh/record.ts";
import { shareZh } from "./zh/share.ts";
import { shellZh } from "./zh/shell.ts";
import { thingZh } from "./zh/thing.ts";
import { viewsZh } from "./zh/views.ts";
import { whatIfZh } from "./zh/what-if.ts";
import { wordsZh } from "./zh/words.ts";

/** The Chinese text is the model: its keys are the keys of every language. */
export const zh = {
  ...shellZh,
  home: homeZh,
  thing: thingZh,
  graph: graphZh,
  explorer: explorerZh,
  ...findersZh,
  needs: needsZh,
  pipeline: pipelineZh,
  hitRates: hitRatesZh,
  share: shareZh,
  views: viewsZh,
  query: queryZh,
  ...overviewsZh,
  whatIf: whatIfZh,
  ...listsZh,
  ...recordZh,
  words: wordsZh,
};

export const words = zh;
