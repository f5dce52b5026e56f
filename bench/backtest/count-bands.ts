/** `pnpm backtest:bands --data DIR`: how often the first twenty of a year earlier came true in the year after, by score. */
import { parseArgs } from "node:util";
import { partnerModelOf, rankPartners } from "@alliance-atlas/server/opportunity";
import { knownBefore, meetingsWithin } from "./meetings.ts";
import { readWindow } from "./read-window.ts";
import { orgOf, projectWindow } from "./window-projection.ts";

const suggestionsEach = 20;
const bandCount = 4;
const question = { first: suggestionsEach, includesFellows: false, isCrossIndustry: true, isStrict: false, novelty: 0 };

const { values } = parseArgs({ options: { data: { type: "string" }, every: { type: "string", default: "4" } } });
if (values.data === undefined) throw new Error("Give the folder of the data set: pnpm backtest:bands --data DIR");
const window = await readWindow(values.data);
const newest =
  window.projects
    .map(({ start_date: start }) => start)
    .toSorted()
    .at(-1) ?? "";
const cut = `${newest.slice(0, 4)}-01-01`;
const metAfter = meetingsWithin(window, cut, "9999-12-31");
const model = await partnerModelOf(projectWindow(knownBefore(window, cut)));

const suggestions: { readonly score: number; readonly cameTrue: boolean }[] = [];
for (let place = 0; place < model.work.institutions.length; place += Number(values.every)) {
  if (!model.hasPartners(place)) continue;
  for (const { from, to, score } of rankPartners(model, place, question).pairs) {
    suggestions.push({ score: score.score, cameTrue: metAfter.get(orgOf(from))?.has(orgOf(to)) === true });
  }
}
const sorted = suggestions.toSorted((a, b) => b.score - a.score);
process.stdout.write(`known before ${cut}, outcomes of the year after; ${sorted.length} suggestions\n`);
for (let band = 0; band < bandCount; band += 1) {
  const part = sorted.slice((band * sorted.length) / bandCount, ((band + 1) * sorted.length) / bandCount);
  const realised = part.filter(({ cameTrue }) => cameTrue).length;
  const from = part.at(-1)?.score.toFixed(2) ?? "";
  process.stdout.write(
    `${"ABCD"[band]}  from ${from}  ${realised} of ${part.length}  ${((100 * realised) / part.length).toFixed(2)} %\n`,
  );
}
