import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  findLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
  startLocalNeo4j,
  stopLocalNeo4j,
} from "@alliance-atlas/cypher/local";
import neo4j from "neo4j-driver";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** Two or three starts, and on the first run of a machine the jars before them. */
const timeout = 240_000;
const startAndWait = join(import.meta.dirname, "start-and-wait.ts");

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "local-neo4j-"));
});

afterEach(async () => {
  await stopLocalNeo4j(home);
  await rm(home, { recursive: true, force: true });
});

describe("a local Neo4j", { timeout }, () => {
  test("answers on loopback with its password alone, and keeps its data from start to start", async () => {
    const first = await start();
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(first, "RETURN 1 AS value")).toBe(1);
    await ask(first, "CREATE (:Kept {name: 'kept'})");
    await expect(ask({ ...first, password: "neo4j" }, "RETURN 1 AS value")).rejects.toMatchObject({
      code: expect.stringContaining("Neo.ClientError.Security"),
    });
    expect((await stat(join(home, "neo4j", "password"))).mode & 0o777).toBe(0o600);
    await first.stop();
    expect(await findLocalNeo4j(home)).toBeUndefined();

    const second = await start();
    expect(second.password).toBe(first.password);
    expect(await ask(second, "MATCH (n:Kept) RETURN n.name AS value")).toBe("kept");
    await Promise.all([second.stop(), second.stop()]);
  });

  test("that runs already is named to a second start, and two starts at once make one", async () => {
    const attempts = await Promise.allSettled([start(), start()]);
    const started = attempts.filter((attempt) => attempt.status === "fulfilled").map(({ value }) => value);
    const refused = attempts.filter((attempt) => attempt.status === "rejected").map(({ reason }) => reason);
    expect(started).toHaveLength(1);
    const { uri, user, password, pid } = started[0] ?? (await start());
    expect(refused).toEqual([
      expect.objectContaining({ code: "ALREADY_RUNNING", running: { uri, user, password, pid } }),
    ]);
    expect(await findLocalNeo4j(home)).toEqual({ uri, user, password, pid });
    expect(await stopLocalNeo4j(home)).toBe(true);
    expect(await stopLocalNeo4j(home)).toBe(false);
  });

  test("that was killed starts again over what it left behind", async () => {
    const first = await start();
    await ask(first, "CREATE (:Kept {name: 'kept'})");
    process.kill(first.pid, "SIGKILL");
    const second = await start();
    expect(second.isAdopted).toBe(false);
    expect(await ask(second, "MATCH (n:Kept) RETURN n.name AS value")).toBe("kept");
  });

  test("whose starter was killed is taken over by the next start", async () => {
    const starter = spawn(process.execPath, [startAndWait, home], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(starter.stdout, "data");
    const pid = Number(String(line));
    await expect(start()).rejects.toMatchObject({ code: "ALREADY_RUNNING" });
    starter.kill("SIGKILL");
    await once(starter, "exit");
    const adopted = await start();
    expect(adopted).toMatchObject({ isAdopted: true, pid });
    expect(await ask(adopted, "RETURN 1 AS value")).toBe(1);
    await adopted.stop();
    expect(await findLocalNeo4j(home)).toBeUndefined();
  });

  test("takes another port where the usual one is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const preferredPort = typeof address === "object" && address !== null ? address.port : 0;
    const lines: string[] = [];
    const running = await start({ preferredPort, onProgress: ({ text }) => lines.push(text) });
    server.close();
    expect(running.uri).not.toContain(`:${preferredPort}`);
    expect(lines).toContainEqual(expect.stringContaining(`since ${preferredPort} is taken`));
  });

  test("that is no longer wanted is stopped while it starts", async () => {
    const controller = new AbortController();
    const onProgress = ({ text }: { text: string }) => {
      if (text.startsWith("Starting")) setImmediate(() => controller.abort(new Error("enough")));
    };
    await expect(start({ signal: controller.signal, onProgress })).rejects.toThrow("enough");
    expect(await findLocalNeo4j(home)).toBeUndefined();
  });

  test("whose password was lost says which file to put back", async () => {
    const first = await start();
    await first.stop();
    const file = join(home, "neo4j", "password");
    const password = await readFile(file, "utf8");
    await rm(file);
    await expect(start()).rejects.toMatchObject({ code: "START_FAILED", message: expect.stringContaining(file) });
    expect(password.trim()).toBe(first.password);
  });
});

function start(options: Partial<LocalNeo4jOptions> = {}): Promise<LocalNeo4j> {
  return startLocalNeo4j({
    home,
    preferredPort: 0,
    memory: { heapMegabytes: 256, pageCacheMegabytes: 64 },
    ...options,
  });
}

async function ask(server: { uri: string; user: string; password: string }, statement: string): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: "neo4j" });
    return records[0]?.get("value");
  } finally {
    await driver.close();
  }
}
