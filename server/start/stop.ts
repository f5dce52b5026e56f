/** `pnpm stop`: ends the server of this home, and a Neo4j that a killed server left behind. */
import { setTimeout as delay } from "node:timers/promises";
import { LocalNeo4jError, stopLocalNeo4j } from "@alliance-atlas/cypher/local";
import { findRunningServer, isAlive, removeRunFile } from "./run-file.ts";
import { readStartSettings } from "./settings.ts";

const patience = 40_000;
const checkEvery = 100;

const { home } = readStartSettings(process.env);
const server = await findRunningServer(home);
if (server !== undefined) {
  process.kill(server.pid, "SIGTERM");
  await waitUntilGone(server.pid);
}
await removeRunFile(home);
try {
  const hadNeo4j = await stopLocalNeo4j(home, ({ text }) => process.stderr.write(`${text}\n`));
  process.stdout.write(server === undefined && !hadNeo4j ? "Nothing was running.\n" : "Stopped.\n");
} catch (error) {
  if (!(error instanceof LocalNeo4jError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function waitUntilGone(pid: number): Promise<void> {
  const end = Date.now() + patience;
  while (isAlive(pid) && Date.now() < end) await delay(checkEvery);
  if (isAlive(pid)) process.stderr.write(`Process ${pid} did not end within ${patience / 1000} s; end it by hand.\n`);
}
