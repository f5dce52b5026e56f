/** `pnpm backtest --data DIR`: ranks with what was known, then counts what came true; `--cut DAY` on an earlier window. */
import { parseArgs } from "node:util";
import { partnerModelOf } from "@alliance-atlas/server/opportunity";
import { cutWindow } from "./cut-window.ts";
import { measure, type Figures, type Verdict } from "./metrics.ts";
import { makeBaselines } from "./rankers/baselines.ts";
import { rankByGraphql } from "./rankers/graphql.ts";
import { rankByProduct } from "./rankers/product.ts";
import { rankByBaseline } from "./rankers/rank-baseline.ts";
import { readTruth, readWindow } from "./read-window.ts";
import { compareVerdicts, printTable } from "./report.ts";
import { projectWindow } from "./window-projection.ts";
import { writeRankings } from "./write-rankings.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    cut: { type: "string" },
    graphql: { type: "string" },
    json: { type: "boolean", default: false },
    rankings: { type: "string" },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);

if (values.data === undefined) {
  say(
    "Give the folder of the data set: pnpm backtest --data DIR [--cut YYYY-MM-DD] [--graphql http://127.0.0.1:4000/graphql] [--json] [--rankings FILE]",
  );
  process.exitCode = 2;
} else if (values.cut !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(values.cut) || values.graphql !== undefined)) {
  say("--cut takes a day as YYYY-MM-DD, and no --graphql: a server knows what came after that day");
  process.exitCode = 2;
} else {
  await run(values.data).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

async function run(folder: string): Promise<void> {
  const { cut: day, graphql: address, json: asJson } = values;
  const all = await readWindow(folder);
  const cut = day === undefined ? undefined : cutWindow(all, day);
  const window = cut?.window ?? all;
  say(
    `${window.orgs.length} organisations, ${window.projects.length} projects, ${window.participations.length} participations; ranking for ${window.sources.length}`,
  );
  const projection = projectWindow(window);
  const started = performance.now();
  const model = await partnerModelOf(projection);
  say(`arrays built in ${Math.round(performance.now() - started)} ms`);
  const verdicts = new Map<string, Verdict>([
    ["product", rankByProduct(model, window)],
    ["productStrict", rankByProduct(model, window, true)],
  ]);
  for (const [name, baseline] of Object.entries(makeBaselines(model))) {
    say(`ranking by ${name}`);
    verdicts.set(name, rankByBaseline(model, window, baseline));
  }
  if (address !== undefined) {
    say(`ranking through ${address}`);
    verdicts.set("graphql", await rankByGraphql(address, window, say));
  }
  if (values.rankings !== undefined) await writeRankings(values.rankings, verdicts);
  // The outcome is opened here and not before: every ranking is made, and written where asked for.
  const truth = cut?.truth ?? (await readTruth(folder));
  const figures: Record<string, Figures> = {};
  for (const [name, verdict] of verdicts) figures[name] = measure(verdict, window, truth);
  const [own, served] = [verdicts.get("product"), verdicts.get("graphql")];
  if (own !== undefined && served !== undefined) say(compareVerdicts(own, served));
  process.stdout.write(asJson ? `${JSON.stringify(figures)}\n` : printTable(figures));
}
