import { makeSchema } from "@alliance-atlas/server/schema";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { arbitrarySelection } from "../../support/arbitrary-selections.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { dumpGraph } from "../../support/graph-dump.ts";
import { NaiveAnswers } from "../../support/naive-answers.ts";

const graph = connect();
const ask = askOf(graph);
let naive: NaiveAnswers;

beforeAll(async () => {
  await loadWorld(graph, smallWorld);
  naive = new NaiveAnswers(await dumpGraph(graph));
});
afterAll(() => graph.close());

const selection = arbitrarySelection(makeSchema(), {
  ids: [
    "alliance:chuanbo",
    "alliance:nongji",
    "alliance:yiliao",
    "alliance:yiliao-qixie",
    "alliance:gudao",
    "institution:jia-daxue",
    "institution:bing-suo",
    "institution:wu-gongsi",
    "institution:xietong-wang",
    "person:zhang-san",
    "project:shijue",
    "topic:fangfu",
    "topic:jiqi-shijue",
    "event:niandu-dahui",
    "region:440300",
    "document:first-note",
  ],
  regions: ["region:440300", "region:440000", "region:110000"],
  industries: ["industry:gb-37", "industry:gb-C", "industry:sei-2"],
  topics: ["topic:fangfu", "topic:jiqi-shijue"],
});

const tooLarge = ["QUERY_TOO_LARGE", "COST_EXCEEDED"];

test("whatever is selected, the answer is that of a naive resolver over the whole graph", async () => {
  await fc.assert(
    fc.asyncProperty(selection, async (query) => {
      const variables = { yes: true, no: false };
      const { data, errors } = await ask(query, variables);
      // What is too large to be asked has no answer to compare.
      fc.pre(!errors.some(({ extensions }) => tooLarge.includes(String(extensions?.["code"]))));
      expect(errors).toEqual([]);
      expect(data).toEqual(naive.answer(query, variables));
    }),
    // Each shape is planned anew, which is what takes its time.
    { numRuns: 80 },
  );
}, 240_000);
