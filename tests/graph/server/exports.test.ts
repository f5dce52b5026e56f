import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startHttpServer, type RunningServer } from "@alliance-atlas/server/http/server";
import { parse } from "csv-parse/sync";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { factLines } from "../../../seed/export/fact-lines.ts";
import { readSeed } from "../../../seed/read-seed.ts";
import { ExportSource } from "../../../server/export/export-source.ts";
import { writeSnapshot } from "../../../server/snapshot/write-snapshot.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
let server: RunningServer;
let snapshotFolder: string;

beforeAll(async () => {
  await loadWorld(graph, smallWorld);
  snapshotFolder = await mkdtemp(path.join(tmpdir(), "atlas-snapshots-"));
  const log = pino({ level: "silent" });
  server = await startHttpServer({ graph, log, host: "127.0.0.1", port: 0, snapshotFolder });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
  await rm(snapshotFolder, { recursive: true });
});

function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}${address}`, { headers, redirect: "manual" });
}

async function table(address: string): Promise<Record<string, string>[]> {
  const response = await get(address);
  expect(response.status).toBe(200);
  return parse(await response.text(), { bom: true, columns: true });
}

test("the lines of the whole graph are the facts that pnpm export:facts writes, and the same bytes each time", async () => {
  const [first, second] = [await get("/export/facts.jsonl"), await get("/export/facts.jsonl")];
  const text = await first.text();
  expect(await second.text()).toBe(text);
  const read = (line: string): unknown => JSON.parse(line);
  const written = text.trimEnd().split("\n").toSorted();
  const stated = [...factLines(await readSeed(smallWorld))].toSorted();
  expect(written.map(read)).toEqual(stated.map(read));
});

test("a file says which data it holds, under which licence, and what to be called", async () => {
  const { headers } = await get("/export/ties.csv");
  const version = headers.get("x-data-version") ?? "";
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(headers.get("content-disposition")).toBe(`attachment; filename="alliance-atlas-ties-${version}.csv"`);
  expect(headers.get("link")).toContain('rel="license"');
  expect((await get("/export/ties.csv", { "if-none-match": headers.get("etag") ?? "" })).status).toBe(304);
});

test("chosen things come with the ties among them, or with all their ties and the things at the other ends", async () => {
  const ids = "alliance:chuanbo,institution:yi-gongsi";
  const among = await table(`/export/ties.csv?ids=${ids}`);
  expect(among.map(({ factId }) => factId)).toEqual(["institution:yi-gongsi/CHAIRS/alliance:chuanbo"]);
  expect((await table(`/export/things.csv?ids=${ids}`)).map(({ id }) => id)).toEqual(ids.split(","));
  const all = await table(`/export/ties.csv?ids=${ids}&ties=all`);
  const facts = all.map(({ factId }) => factId);
  expect(new Set(facts).size).toBe(facts.length);
  expect(facts).toEqual(
    expect.arrayContaining(["alliance:chuanbo/WORKS_ON/topic:fangfu", "institution:bing-suo/CHAIRS/alliance:chuanbo"]),
  );
  const ends = (await table(`/export/things.csv?ids=${ids}&ties=all`)).map(({ id }) => id);
  for (const tie of all) expect(ends).toEqual(expect.arrayContaining([tie["from"], tie["to"]]));
});

test("a list is chosen by the conditions of the API's own list", async () => {
  const things = await table("/export/things.csv?kind=alliance&region=region:440300&ties=among");
  expect(things.map(({ id }) => id)).toContain("alliance:chuanbo");
  expect(things.every(({ kind }) => kind === "alliance")).toBe(true);
});

test("what is around a thing follows the relations that are named", async () => {
  const things = await table("/export/things.csv?around=alliance:chuanbo&relations=CHAIRS");
  expect(things.map(({ id }) => id)).toEqual(["alliance:chuanbo", "institution:bing-suo", "institution:yi-gongsi"]);
});

test("an id that names nothing, and an export that there is not, are told with what there is", async () => {
  const answers = await Promise.all([get("/export/ties.csv?ids=alliance:nobody"), get("/export/ties.xlsx")]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  const [unknown, noFile] = await Promise.all(answers.map((answer) => answer.json()));
  expect(unknown).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  expect(noFile).toMatchObject({ errors: [{ extensions: { hint: expect.stringContaining("graph.graphml") } }] });
});

test("data that changed between two pages are never sent as one file", async () => {
  const signal = new AbortController().signal;
  const source = new ExportSource(graph, undefined, "another version", signal);
  const read = async (): Promise<void> => {
    for await (const _chunk of source.chunks());
  };
  await expect(read()).rejects.toThrow("The data changed while they were read");
});

test.each([
  ["text/html", "/zh/e/alliance:chuanbo"],
  ["*/*", "/zh/e/alliance:chuanbo"],
  ["application/ld+json", "/export/graph.jsonld?ids=alliance:chuanbo&ties=all"],
  ["text/csv, text/html;q=0.5", "/export/ties.csv?ids=alliance:chuanbo&ties=all"],
])("the permanent address of a thing sends whoever takes %s on to %s", async (accept, location) => {
  const response = await get("/id/alliance:chuanbo", { accept });
  expect([response.status, response.headers.get("location")]).toEqual([303, location]);
  expect(response.headers.get("link")).toContain('</id/alliance:chuanbo>; rel="canonical"');
});

test("an id that a thing once had sends on to the id that it has", async () => {
  const moved = await get("/id/alliance:yiliao-qixie");
  expect([moved.status, moved.headers.get("location")]).toEqual([301, "/id/alliance:yiliao"]);
  const things = await table("/export/things.csv?ids=alliance:yiliao-qixie");
  expect(things.map(({ id }) => id)).toEqual(["alliance:yiliao"]);
});

test("a permanent address of nothing says so", async () => {
  const statuses = await Promise.all(
    ["alliance:nobody", "nonsense"].map(async (id) => (await get(`/id/${id}`)).status),
  );
  expect(statuses).toEqual([404, 404]);
});

const { signal } = new AbortController();

test("two snapshots of the same data on the same day are the same bytes, and the sums are those of the files", async () => {
  const options = { day: "2026-11-22", base: "https://atlas.example", signal };
  const twin = path.join(snapshotFolder, "twin");
  const [first, second] = [
    await writeSnapshot(graph, { ...options, folder: snapshotFolder }),
    await writeSnapshot(graph, { ...options, folder: twin }),
  ];
  expect(path.basename(second)).toBe(path.basename(first));
  const sums = await readFile(path.join(first, "SHA256SUMS"), "utf8");
  expect(await readFile(path.join(second, "SHA256SUMS"), "utf8")).toBe(sums);
  const listed = sums.trimEnd().split("\n");
  expect(listed.length).toBeGreaterThan(8);
  for (const line of listed) {
    const [sum, name = ""] = line.split("  ");
    const content = await readFile(path.join(first, name));
    expect(createHash("sha256").update(content).digest("hex"), name).toBe(sum);
  }
  await rm(twin, { recursive: true });
});

test("the description of the data lists each snapshot with its files, which can be had and have the sums it says", async () => {
  const response = await get("/dataset.jsonld");
  expect(response.headers.get("content-type")).toContain("application/ld+json");
  const dataset = (await response.json()) as Dataset;
  expect(dataset.distribution.map(({ name }) => name)).toContain("graph.graphml");
  const [snapshot] = dataset.hasPart;
  expect(snapshot).toMatchObject({ datePublished: "2026-11-22", version: dataset.version });
  const file = snapshot?.distribution.find(({ name }) => name === "facts.jsonl");
  const body = Buffer.from(await (await fetch(file?.contentUrl ?? "")).arrayBuffer());
  expect(createHash("sha256").update(body).digest("hex")).toBe(file?.sha256);
  expect((await get("/snapshots/../../package.json")).status).toBe(404);
});

interface Download {
  readonly name: string;
  readonly contentUrl: string;
  readonly sha256: string;
}

interface Dataset {
  readonly version: string;
  readonly distribution: readonly Download[];
  readonly hasPart: readonly { readonly distribution: readonly Download[] }[];
}
