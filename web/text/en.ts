import { findersEn } from "./en/finders.ts";
import { graphEn } from "./en/graph.ts";
import { explorerEn } from "./en/explorer.ts";
import { homeEn } from "./en/home.ts";
import { listsEn } from "./en/lists.ts";
import { needsEn } from "./en/needs.ts";
import { hitRatesEn, pipelineEn } from "./en/pipeline.ts";
import { overviewsEn } from "./en/overviews.ts";
import { queryEn } from "./en/query.ts";
import { recordEn } from "./en/record.ts";
import { shareEn } from "./en/share.ts";
import { shellEn } from "./en/shell.ts";
import { thingEn } from "./en/thing.ts";
import { viewsEn } from "./en/views.ts";
import { whatIfEn } from "./en/what-if.ts";
import { wordsEn } from "./en/words.ts";
import type { Messages } from "./message-type.ts";

export const en: Messages = {
  ...shellEn,
  home: homeEn,
  thing: thingEn,
  graph: graphEn,
  explorer: explorerEn,
  ...findersEn,
  needs: needsEn,
  pipeline: pipelineEn,
  hitRates: hitRatesEn,
  share: shareEn,
  views: viewsEn,
  query: queryEn,
  ...overviewsEn,
  whatIf: whatIfEn,
  ...listsEn,
  ...recordEn,
  words: wordsEn,
};

export const words = en;
