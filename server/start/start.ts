/** `pnpm start`: brings everything up, serves API and pages on one port, and ends cleanly when told to. */
import path from "node:path";
import closeWithGrace from "close-with-grace";
import { listOrigins, migrate } from "@alliance-atlas/cypher";
import { dataFolder, loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { pino } from "pino";
import { makeServices } from "../context.ts";
import { startHttpServer, type RunningServer } from "../http/http-server.ts";
import { logMixin } from "../http/request-scope.ts";
import { Metrics } from "../metrics/metrics.ts";
import { startTracing, type Tracing } from "../tracing/start-tracing.ts";
import { joinObservers } from "../tracing/trace-statements.ts";
import { makeAddressOf } from "../rate-limit/client-address.ts";
import { RateLimiter } from "../rate-limit/rate-limiter.ts";
import { keyLookupOf } from "./api-key-file.ts";
import { keepReady } from "../keep-ready.ts";
import { openGraph, type GraphAccess } from "./graph-access.ts";
import { chooseSeed } from "./choose-seed.ts";
import { describeLoad } from "./describe-load.ts";
import { explain } from "./explain.ts";
import { listenOnFreePort } from "./listen.ts";
import { loadPageRenderer } from "./load-page-renderer.ts";
import { onParentGone } from "./parent.ts";
import { findRunningServer, removeRunFile, writeRunFile } from "./run-file.ts";
import { readStartSettings, type StartSettings } from "./settings.ts";
import { snapshotFolderOf } from "./snapshot-folder.ts";
import { provideStaffToken, staffCheckOf } from "./staff-token-file.ts";
import { readTrustedDocuments } from "./trusted-documents-file.ts";
import { visitPages } from "./visit-pages.ts";
import { buildWeb } from "./web-build.ts";

const started = performance.now();

function say(line: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds}s  ${line}\n`);
}

/** What must be closed, in this order, however far the start came. */
const running: {
  stopReading?: () => void;
  server?: RunningServer;
  access?: GraphAccess;
  tracing?: Tracing | undefined;
} = {};
const stopping = new AbortController();

let ending: Promise<void> | undefined;

/** A signal and a lost parent may come together; both wait for one end. */
function end(error: Error | undefined): Promise<void> {
  ending ??= closeAll(error);
  return ending;
}

async function closeAll(error: Error | undefined): Promise<void> {
  say(error === undefined ? "stopping" : `stopping: ${explain(error)}`);
  stopping.abort();
  running.stopReading?.();
  await running.server?.stop();
  await running.access?.close();
  await running.tracing?.stop();
  await removeRunFile(readStartSettings(process.env).home);
  say("stopped");
}

const grace = closeWithGrace({ delay: 30_000, logger: false }, ({ err }) => end(err));

try {
  await run(readStartSettings(process.env));
} catch (error) {
  if (!stopping.signal.aborted) {
    process.stderr.write(`\n${explain(error)}\n`);
    process.exitCode = 1;
    await running.access?.close();
    grace.uninstall();
  }
}

async function run(settings: StartSettings): Promise<void> {
  const other = await findRunningServer(settings.home);
  if (other !== undefined) {
    announce(other.url, "Alliance Atlas runs already (process " + String(other.pid) + "); stop it with pnpm stop");
    grace.uninstall();
    return;
  }
  onParentGone(() => grace.close());
  say("reading the seed, starting Neo4j");
  const { logLevel: level, metricsToken } = settings;
  const log = pino({ base: null, level, mixin: logMixin }, pino.destination(2));
  const metrics = new Metrics();
  const tracing = (running.tracing = await startTracing(process.env, log));
  const observers = [metrics.graphObserver, ...(tracing === undefined ? [] : [tracing.graphObserver])];
  // Reading the seed and building the pages take no longer than Neo4j's own start.
  const [access, seed, webFolder] = await Promise.all([
    openGraph(settings.home, process.env, say, stopping.signal, joinObservers(...observers)).then(
      (opened) => (running.access = opened),
    ),
    prepareSeed(dataFolder),
    buildWeb(settings.root, say),
  ]);
  const { applied } = await migrate(access.graph, say);
  if (applied.length > 0) say(`${applied.length} migrations applied`);
  const choice = chooseSeed(await access.graph.run(listOrigins, {}));
  for (const note of choice.notes) say(note);
  if (choice.isLoaded) say(describeLoad(await loadSeed(access.graph, seed, say), seed.dataVersion));
  const staffToken = await provideStaffToken(settings.home);
  const folders = {
    snapshotFolder: snapshotFolderOf(settings.home),
    docsFolder: path.join(settings.root, "docs"),
    webFolder,
  };
  const services = makeServices(access.graph, metrics.noteCacheUse);
  const documents = await readTrustedDocuments(settings.root);
  const clients = {
    isStaff: staffCheckOf(settings.home),
    findKey: keyLookupOf(settings.home),
    addressOf: makeAddressOf(settings.trustedProxies),
    limiter: new RateLimiter(settings.allowances),
  };
  const { host, frameAncestors } = settings;
  const renderPage = await loadPageRenderer(webFolder);
  const serving = {
    ...clients,
    ...folders,
    renderPage,
    graph: access.graph,
    log,
    documents,
    services,
    metrics,
    metricsToken,
    tracer: tracing?.tracer,
  };
  running.server = await listenOnFreePort(settings, (port) =>
    startHttpServer({ ...serving, host, frameAncestors, port }),
  );
  await writeRunFile(settings.home, { pid: process.pid, url: running.server.url });
  say(`serving, with Neo4j at ${access.where}`);
  if (staffToken !== undefined) announceStaffToken(staffToken);
  running.stopReading = keepReady(services, log);
  void visitPages(running.server.url, stopping.signal, log);
  announce(running.server.url, "Alliance Atlas 联盟图谱 is up; Ctrl-C or pnpm stop ends it");
}

function announce(url: string, headline: string): void {
  process.stdout.write(
    `\n${headline}\n\n  pages    ${url}/\n  GraphQL  ${url}/graphql   (console: ${url}/graphiql)\n\n`,
  );
}

/** Before the addresses, which everybody waits for. */
function announceStaffToken(token: string): void {
  process.stdout.write(
    `\n  staff token    ${token}\n  shown this once; keep it to write decisions, or renew it with pnpm staff:token\n`,
  );
}
