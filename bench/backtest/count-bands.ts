/** `pnpm backtest:bands --data DIR`: how often the first twenty of a year earlier came true in the year after, by score. */
import { parseArgs } from "node:util";
import { partnerModelOf, rankPartners } from "@alliance-atlas/server/opportunity";
import { readWindow, type Window } from "./read-window.ts";
import { institutionId, projectWindow } from "./window-projection.ts";

const suggestionsEach = 20;
/** Consortia beyond this size introduce whole crowds; meeting there is no outcome of a suggestion. */
const largestConsortium = 60;
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
const known = before(window, cut);
const metAfter = meetings(window, cut);
const model = await partnerModelOf(projectWindow(known));

const suggestions: { readonly score: number; readonly cameTrue: boolean }[] = [];
for (let place = 0; place < model.work.institutions.length; place += Number(values.every)) {
  if (!model.hasPartners(place)) continue;
  for (const { from, to, score } of rankPartners(model, place, question).pairs) {
    suggestions.push({ score: score.score, cameTrue: metAfter.has(`${from} ${to}`) });
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

function before({ projects, participations, ...rest }: Window, day: string): Window {
  const kept = projects.filter(({ start_date: start }) => start < day);
  const ids = new Set(kept.map(({ project_id: id }) => id));
  return { ...rest, projects: kept, participations: participations.filter(({ project_id: id }) => ids.has(id)) };
}

function meetings({ projects, participations }: Window, day: string): ReadonlySet<string> {
  const later = new Set(projects.filter(({ start_date: start }) => start >= day).map(({ project_id: id }) => id));
  const consortia = Map.groupBy(
    participations.filter(({ project_id: id }) => later.has(id)),
    ({ project_id: id }) => id,
  );
  const met = new Set<string>();
  for (const consortium of consortia.values()) {
    const members = [...new Set(consortium.map(({ org_id: id }) => institutionId(id)))];
    if (members.length > largestConsortium) continue;
    for (const one of members) for (const other of members) if (one !== other) met.add(`${one} ${other}`);
  }
  return met;
}
