import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findLocalNeo4j, stopLocalNeo4j } from "../../../../cypher/local/index.ts";
import { readableClasses } from "../../../../cypher/local/server/class-archive.ts";
import { configText } from "../../../../cypher/local/server/config.ts";
import { homeLayout, openHome } from "../../../../cypher/local/server/home-layout.ts";
import { choosePort } from "../../../../cypher/local/server/port.ts";
import { isNeo4jOf, processStamp } from "../../../../cypher/local/server/processes.ts";
import { explainStartFault, lastWords } from "../../../../cypher/local/server/start-fault.ts";
import {
  isOwnerAlive,
  parseState,
  readState,
  thisOwner,
  writeState,
} from "../../../../cypher/local/server/state-file.ts";

const state = { pid: 12, port: 7687, jars: "neo4j-5", owner: { pid: 13, stamp: "boot/1" } };

describe("the state file", () => {
  test("is read as it was written", async () => {
    const layout = await openHome(await temporaryFolder());
    expect(await readState(layout)).toBeUndefined();
    await writeState(layout, state);
    expect(await readState(layout)).toEqual(state);
  });

  test.each(["", "{", "[]", JSON.stringify({ ...state, pid: -1 }), JSON.stringify({ ...state, port: 70_000 })])(
    "that says %j counts as none",
    (text) => {
      expect(parseState(text)).toBeUndefined();
    },
  );

  test("knows a living owner from an ended one whose pid was given away", async () => {
    const owner = await thisOwner();
    expect(await isOwnerAlive({ ...state, owner })).toBe(true);
    expect(await isOwnerAlive({ ...state, owner: { ...owner, stamp: "an earlier process" } })).toBe(false);
  });

  test("that names a stranger's pid does not get the stranger stopped", async () => {
    const home = await temporaryFolder();
    const stranger = await spawnStranger();
    await writeState(await openHome(home), { ...state, pid: stranger.pid });
    expect(await findLocalNeo4j(home)).toBeUndefined();
    expect(await stopLocalNeo4j(home)).toBe(false);
    expect(stranger.isAlive()).toBe(true);
  });
});

test("an ended process has no stamp, and none is a Neo4j of ours", async () => {
  const stranger = await spawnStranger();
  expect(await processStamp(stranger.pid)).toBeDefined();
  expect(await isNeo4jOf(stranger.pid, "/home")).toBe(false);
  await stranger.end();
  expect(await processStamp(stranger.pid)).toBeUndefined();
});

test("a home that never was has nothing to stop", async () => {
  expect(await stopLocalNeo4j(join(await temporaryFolder(), "never"))).toBe(false);
});

test("the usual port is taken where it is free, else another", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const instead = await choosePort(port);
  expect(instead).not.toBe(port);
  server.close();
  await once(server, "close");
  expect(await choosePort(port)).toBe(port);
});

test("the configuration listens on loopback alone and asks for a password", () => {
  const lines = configText(7_700, 256).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "server.bolt.listen_address=127.0.0.1:7700",
      "dbms.security.auth_enabled=true",
      "server.http.enabled=false",
    ]),
  );
  expect(lines.filter((line) => line.includes("0.0.0.0"))).toEqual([]);
});

describe("a failed start", () => {
  const layout = homeLayout("/home");

  test.each([
    ["java.io.IOException: No space left on device", "DISK_FULL", "/home/neo4j"],
    ["org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked", "START_FAILED", "Another Neo4j"],
    [
      "Error occurred during initialization of VM\nCould not reserve enough space for object heap",
      "START_FAILED",
      "memory",
    ],
  ])("with %j in its log is explained", (log, code, words) => {
    expect(explainStartFault(layout, "DEAD", log)).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test("names the logs and shows no stack trace", () => {
    const log = [
      "2026-01-01 10:00:00.000+0000 INFO  Starting...",
      'Exception in thread "main" java.lang.IllegalArgumentException: Value is not valid for setting x',
      "\tat org.neo4j.configuration.Config.evaluate(Config.java:1)",
      "\t... 6 more",
    ].join("\n");
    const { message } = explainStartFault(layout, "DEAD", log);
    expect(message).toContain("Value is not valid for setting x");
    expect(message).toContain(layout.neo4jLog);
    expect(message).not.toMatch(/Config\.java|Exception|\tat /);
  });

  test("without a telling line gives the last ones", () => {
    expect(lastWords("2026-01-01 10:00:00.000+0000 INFO  Starting...\n\n")).toBe("INFO  Starting...");
    expect(lastWords("")).toBe("");
  });
});

test("Java gets no list of classes that it cannot read", () => {
  const list = [
    "java/lang/Object id: 0",
    "@cp some/Thing 1 2",
    `@lambda-proxy ${"x".repeat(5_000)}`,
    "java/lang/String id: 1",
    "java/la",
  ];
  expect(readableClasses(list.join("\n"))).toBe("java/lang/Object id: 0\njava/lang/String id: 1\n");
});

async function spawnStranger() {
  const child = spawn(process.execPath, ["-e", "console.log('up'); setInterval(() => {}, 1000)"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(child.stdout, "data");
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  onTestFinished(end);
  return { pid: child.pid ?? 0, end, isAlive: () => child.exitCode === null && child.signalCode === null };
}

async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "home-")));
  await mkdir(folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
