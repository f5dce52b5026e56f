/**
 * `pnpm bench:opportunities --data DIR [--graphql URL]`: how long suggestions take and what the arrays weigh, on the
 * data and on ten times as much. It prints and asserts nothing.
 */
import { parseArgs } from "node:util";
import { partnerModelOf, rankPartners, type PartnerModel, type Projection } from "@alliance-atlas/server/opportunity";
import { readWindow, type Window } from "../backtest/read-window.ts";
import { institutionId, projectWindow } from "../backtest/window-projection.ts";
import { askForSuggestions } from "./ask-graphql.ts";
import { multiplyWindow } from "./multiply-window.ts";

const hubCount = 20;
const question = { first: 10, includesFellows: false, isCrossIndustry: true, isStrict: false, novelty: 0 };

const { values } = parseArgs({ options: { data: { type: "string" }, graphql: { type: "string" } } });
if (values.data === undefined) {
  process.stderr.write("Give the folder of the data set: pnpm bench:opportunities --data DIR [--graphql URL]\n");
  process.exitCode = 2;
} else {
  const window = await readWindow(values.data);
  const small = measure("the data", window);
  const large = measure("ten times the data", multiplyWindow(window, 10));
  say(
    `growth of the median: ${(large.median / small.median).toFixed(1)} times; of the memory: ${(large.megabytes / small.megabytes).toFixed(1)} times`,
  );
  if (values.graphql !== undefined) await measureServed(values.graphql, window);
}

function measure(title: string, window: Window): { readonly median: number; readonly megabytes: number } {
  const before = heldMegabytes();
  const [projection, projected] = timed(() => projectWindow(window));
  const [model, built] = timed(() => partnerModelOf(projection));
  const megabytes = heldMegabytes() - before;
  say(`\n${title}: ${window.orgs.length} institutions, ${window.participations.length} participations`);
  say(
    `  projection ${projected.toFixed(0)} ms, arrays ${built.toFixed(0)} ms, together ${megabytes.toFixed(0)} MB held`,
  );
  const asked = window.sources.map((source) => placeOf(model, source));
  const times = asked.map((place) => timed(() => rankPartners(model, place, question))[1]);
  say(`  ${times.length} sources         ${distribution(times)}`);
  const hubs = biggest(model).map((place) => timed(() => rankPartners(model, place, question))[1]);
  say(`  ${hubs.length} biggest hubs    ${distribution(hubs)}`);
  keepAlive(projection);
  return { median: quantile(times, 0.5), megabytes };
}

async function measureServed(address: string, window: Window): Promise<void> {
  const times: number[] = [];
  for (const source of window.sources) times.push(await askForSuggestions(address, source));
  say(
    `\nover GraphQL, one client, the first ten with paths and proofs\n  ${times.length} sources         ${distribution(times)}`,
  );
}

function biggest(model: PartnerModel): readonly number[] {
  const places = [...model.work.institutions.keys()];
  return places.toSorted((a, b) => model.workCount(b) - model.workCount(a)).slice(0, hubCount);
}

function placeOf(model: PartnerModel, org: string): number {
  const place = model.placeOf(institutionId(org));
  if (place === undefined) throw new Error(`${org} is no organisation of the data`);
  return place;
}

function timed<Result>(run: () => Result): readonly [Result, number] {
  const started = performance.now();
  const result = run();
  return [result, performance.now() - started];
}

/** Heap and array buffers in use, after the garbage is gone: run with --expose-gc. */
function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** What was weighed must still be held when the measurement ends. */
function keepAlive(projection: Projection): void {
  if (projection.ids.length === 0) say("  nothing was held");
}

function distribution(times: readonly number[]): string {
  return (
    [0.5, 0.95, 0.99, 1].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)}`).join("  ") + "  ms"
  );
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
