/** `pnpm fuzz [SECONDS]`: schemathesis asks a server of its own whatever the schema allows; a 5xx, or an answer that hides a fault, fails it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const version = "4.32.5";
const usualSeconds = 300;

const root = path.join(import.meta.dirname, "../..");
const home = path.resolve(process.env["ATLAS_HOME"] ?? path.join(root, ".atlas"));
const python = path.join(home, "fuzz-python");
const tool = path.join(python, "bin", "schemathesis");

const seconds = Number(process.argv.slice(2).find((one) => one !== "--") ?? usualSeconds);
if (!(seconds > 0)) fail("Usage: pnpm fuzz [SECONDS]");
else {
  await prepareTool();
  process.exitCode = await withServer((address) => fuzz(`${address}/graphql`));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Runs a program in sight; its exit code, or nothing where there is no such program. */
async function run(
  program: string,
  given: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number | undefined> {
  const child = spawn(program, given, { stdio: "inherit", env });
  try {
    const [code] = (await once(child, "exit")) as [number | null]; // as Node documents the event
    return code ?? 1;
  } catch {
    return undefined;
  }
}

/** A Python environment of its own, so that nothing of the machine's changes. */
async function prepareTool(): Promise<void> {
  if (existsSync(tool)) return;
  const made = await run("python3", ["-m", "venv", python]);
  if (made === undefined)
    fail("pnpm fuzz needs Python 3.10 or newer as python3, which is not there: install it first.");
  if (made !== 0) fail(`python3 could not make an environment in ${python}; its own lines above say why.`);
  const installed = await run(path.join(python, "bin", "pip"), ["install", "--quiet", `schemathesis==${version}`]);
  if (installed !== 0) fail(`schemathesis ${version} could not be installed; pip's lines above say why.`);
}

function fuzz(address: string): Promise<number> {
  const checks = ["--checks", "no_fault", "--phases", "fuzzing", "--max-time", String(seconds)];
  const many = ["--max-examples", "100000", "--continue-on-failure", "--warnings", "off"];
  const env = { ...process.env, SCHEMATHESIS_HOOKS: path.join(import.meta.dirname, "checks.py") };
  return run(tool, ["run", address, ...checks, ...many], env).then((code) => code ?? 1);
}

/** The product in this home, without the allowance that would end the asking soon. */
async function withServer(work: (address: string) => Promise<number>): Promise<number> {
  const server = spawn(process.execPath, [path.join(root, "server/start/start.ts")], {
    env: {
      ...process.env,
      ATLAS_HOME: home,
      ATLAS_PORT: "0",
      ATLAS_POINTS_ANONYMOUS: "1000000000",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  try {
    for await (const line of createInterface(server.stdout)) {
      const address = /^\s*pages\s+(\S+)\/$/.exec(line)?.[1];
      if (address !== undefined) return await work(address);
    }
    return 1; // it did not start; its own lines say why
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}
