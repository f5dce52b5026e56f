/**
 * `pnpm bench:opportunities --data DIR [--graphql URL]`: how long suggestions take and what the arrays weigh, on the
 * data and on ten times as much; over HTTP, if a server runs with the same data imported; and read from its database,
 * if NEO4J_URI names it. It prints and asserts nothing.
 */
import { parseArgs } from "node:util";
import { Graph, readConnectionSettings } from "@alliance-atlas/cypher";
import {
  partnerModelOf,
  ProjectionStore,
  rankPartners,
  type PartnerModel,
  type Projection,
} from "@alliance-atlas/server/opportunity";
import { readWindow, type Window } from "../backtest/read-window.ts";
import { institutionId, projectWindow } from "../backtest/window-projection.ts";
import { askForSuggestions } from "./ask-graphql.ts";
import { distribution, heldMegabytes, quantile, say, take, type Taken } from "./measure.ts";
import { multiplyWindow } from "./multiply-window.ts";

const hubCount = 20;
const question = { first: 10, includesFellows: false, isCrossIndustry: true, isStrict: false, novelty: 0 };

const { values } = parseArgs({
  options: { data: { type: "string" }, graphql: { type: "string" }, once: { type: "boolean", default: false } },
});
if (values.data === undefined) {
  process.stderr.write(
    "Give the folder of the data set: pnpm bench:opportunities --data DIR [--graphql URL] [--once]\n",
  );
  process.exitCode = 2;
} else {
  const window = await readWindow(values.data);
  const settings = readConnectionSettings(process.env);
  if (settings !== undefined) await measureLoading(new Graph(settings));
  const small = await measure("the data", window);
  if (values.graphql !== undefined) await measureServed(values.graphql, window, small.hubs);
  if (!values.once) {
    const large = await measure("ten times the data", multiplyWindow(window, 10));
    say(
      `growth of the median: ${(large.median / small.median).toFixed(1)} times; of the memory: ${(large.megabytes / small.megabytes).toFixed(1)} times`,
    );
  }
}

/** As a server that starts: everything is fetched and built for the first time, and once more. */
async function measureLoading(graph: Graph): Promise<void> {
  say("\nfrom the database");
  for (const which of ["first time", "again"]) {
    const before = heldMegabytes();
    const [projection, fetched] = await take(() => new ProjectionStore(graph).get(undefined));
    const [model, built] = await take(() => partnerModelOf(projection));
    const megabytes = heldMegabytes() - before;
    say(
      `  ${which}: projection fetched and made ${inWords(fetched)}, arrays built ${inWords(built)}, together ${(fetched.wall + built.wall).toFixed(0)} ms; ${megabytes.toFixed(0)} MB held for ${model.work.institutions.length} institutions`,
    );
  }
  await graph.close();
}

interface Measured {
  readonly median: number;
  readonly megabytes: number;
  readonly hubs: readonly string[];
}

async function measure(title: string, window: Window): Promise<Measured> {
  const before = heldMegabytes();
  const [projection, projected] = await take(() => projectWindow(window));
  const [model, built] = await take(() => partnerModelOf(projection));
  const megabytes = heldMegabytes() - before;
  say(`\n${title}: ${window.orgs.length} institutions, ${window.participations.length} participations`);
  say(
    `  projection of the tables ${inWords(projected)}, arrays ${inWords(built)}, together ${megabytes.toFixed(0)} MB held`,
  );
  const times = await rankAll(
    model,
    window.sources.map((source) => placeOf(model, source)),
  );
  sayTaken(`${times.length} sources`, times);
  const hubs = biggest(model);
  sayTaken(`${hubs.length} biggest hubs`, await rankAll(model, hubs));
  keepAlive(projection);
  return {
    median: quantile(
      times.map(({ wall }) => wall),
      0.5,
    ),
    megabytes,
    hubs: hubs.map((place) => model.idAt(place).slice(institutionId("").length)),
  };
}

async function rankAll(model: PartnerModel, places: readonly number[]): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const place of places) taken.push((await take(() => rankPartners(model, place, question)))[1]);
  return taken;
}

/** The first answers wake the server up and are left out. */
async function measureServed(address: string, { sources }: Window, hubs: readonly string[]): Promise<void> {
  for (const source of sources.slice(0, hubCount)) await askForSuggestions(address, source);
  say(`\nover GraphQL at ${address}, one client, the first ten with terms, paths and the proofs of every step`);
  for (const [title, orgs] of [
    ["sources", sources],
    ["biggest hubs", hubs],
  ] as const) {
    const served = [];
    for (const org of orgs) served.push(await askForSuggestions(address, org));
    const [statements, paths] = [served.map((one) => one.statements), served.map((one) => one.paths)];
    say(`  ${`${orgs.length} ${title}`.padEnd(18)} ${distribution(served.map(({ total }) => total))}  ms`);
    say(`  ${"in the server".padEnd(18)} ${distribution(served.map(({ server }) => server))}  ms`);
    say(
      `  ${"an answer".padEnd(18)} ${quantile(statements, 0.5)} statements (${quantile(statements, 1)} at most), ${quantile(paths, 0.5)} paths`,
    );
  }
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

function inWords({ wall, work }: Taken): string {
  return `${wall.toFixed(0)} ms (${work.toFixed(0)} of this thread's work)`;
}

function sayTaken(title: string, taken: readonly Taken[]): void {
  say(`  ${title.padEnd(18)} ${distribution(taken.map(({ wall }) => wall))}  ms`);
  say(`  ${"of work".padEnd(18)} ${distribution(taken.map(({ work }) => work))}  ms`);
}

/** What was weighed must still be held when the measurement ends. */
function keepAlive(projection: Projection): void {
  if (projection.ids.length === 0) say("  nothing was held");
}
