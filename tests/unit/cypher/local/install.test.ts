import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cacheFolder } from "../../../../cypher/local/install/cache-folder.ts";
import { ensureFreeSpace } from "../../../../cypher/local/install/disk-space.ts";
import { download } from "../../../../cypher/local/install/download.ts";
import { tryLock, withLock } from "../../../../cypher/local/install/exclusive.ts";
import { provideFolder } from "../../../../cypher/local/install/provide-folder.ts";
import { runCommand } from "../../../../cypher/local/install/run-command.ts";
import { unzip } from "../../../../cypher/local/install/unzip.ts";
import { serve } from "./serve.ts";
import { tinyZip } from "./tiny-zip.ts";

test.each([
  ["linux", { XDG_CACHE_HOME: "/caches" }, "/caches/alliance-atlas"],
  ["linux", { XDG_CACHE_HOME: "relative" }, /\/\.cache\/alliance-atlas$/],
  ["darwin", {}, /\/Library\/Caches\/alliance-atlas$/],
] as const)("on %s with %j the cache lies where the system wants it", (platform, environment, expected) => {
  expect(cacheFolder(environment, platform)).toMatch(expected);
});

describe("a download", () => {
  const content = "the bytes";
  const sha256 = createHash("sha256").update(content).digest("hex");

  test("of the pinned bytes is kept, and counted on the way", async () => {
    const file = join(await temporaryFolder(), "file");
    const origin = await serve((_request, response) =>
      response.setHeader("content-length", content.length).end(content),
    );
    const seen: (number | undefined)[] = [];
    await download({
      url: `${origin}/x`,
      file,
      sha256,
      signal: undefined,
      onBytes: (done, total) => seen.push(done, total),
    });
    expect(await readFile(file, "utf8")).toBe(content);
    expect(seen).toEqual([content.length, content.length]);
  });

  test("of other bytes is refused", async () => {
    const file = join(await temporaryFolder(), "file");
    const origin = await serve((_request, response) => response.end("other bytes"));
    const order = { url: `${origin}/x`, file, sha256, signal: undefined };
    await expect(download(order)).rejects.toMatchObject({ code: "CHECKSUM_MISMATCH" });
  });

  test("that the server refuses says what it answered", async () => {
    const file = join(await temporaryFolder(), "file");
    const origin = await serve((_request, response) => response.writeHead(503).end());
    const order = { url: `${origin}/x`, file, sha256, signal: undefined };
    await expect(download(order)).rejects.toMatchObject({
      code: "DOWNLOAD_FAILED",
      message: expect.stringContaining("503"),
    });
  });

  test("without a network names the other ways", async () => {
    const file = join(await temporaryFolder(), "file");
    const order = { url: "http://127.0.0.1:1/x", file, sha256, signal: undefined };
    await expect(download(order)).rejects.toMatchObject({
      code: "NO_NETWORK",
      message: expect.stringMatching(/NEO4J_URI.*compose\.yaml/),
    });
  });

  test("that is no longer wanted ends with the reason", async () => {
    const file = join(await temporaryFolder(), "file");
    const controller = new AbortController();
    const origin = await serve(() => controller.abort(new Error("enough")));
    await expect(download({ url: `${origin}/x`, file, sha256, signal: controller.signal })).rejects.toThrow("enough");
  });
});

describe("an archive", () => {
  test("gives what lies under a folder, executable where it was", async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, "a.zip");
    const entries = [
      { name: "runtime/bin/java", content: "run", mode: 0o100755 },
      { name: "runtime/release", content: "text", mode: 0o100644 },
      { name: "elsewhere", content: "left out", mode: 0o100644 },
    ];
    await writeFile(archive, tinyZip(entries));
    await unzip(archive, "runtime/", join(folder, "out"));
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["bin", "release"]);
    expect((await stat(join(folder, "out", "bin", "java"))).mode & 0o777).toBe(0o755);
    expect((await stat(join(folder, "out", "release"))).mode & 0o111).toBe(0);
  });

  test("cannot write outside its target", async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, "a.zip");
    await writeFile(archive, tinyZip([{ name: "runtime/../../evil", content: "", mode: 0o100644 }]));
    await expect(unzip(archive, "runtime/", join(folder, "out"))).rejects.toThrow("invalid relative path");
  });
});

describe("a lock", () => {
  test("lets one work at a time", async () => {
    const file = join(await temporaryFolder(), "lock");
    const events: string[] = [];
    const options = { signal: undefined, patience: 10_000 };
    const work = (name: string) => async () => {
      events.push(`${name} in`);
      await new Promise(setImmediate);
      events.push(`${name} out`);
    };
    await Promise.all([withLock(file, options, work("a")), withLock(file, options, work("b"))]);
    // Which of the two comes first is the file system's to say.
    const [first = "", , second = ""] = events.map((event) => event.slice(0, 1));
    expect(events).toEqual([`${first} in`, `${first} out`, `${second} in`, `${second} out`]);
    expect([first, second].toSorted()).toEqual(["a", "b"]);
  });

  test("is given back after a fault", async () => {
    const file = join(await temporaryFolder(), "lock");
    const fail = () => Promise.reject(new Error("broken"));
    await expect(withLock(file, { signal: undefined, patience: 0 }, fail)).rejects.toThrow("broken");
    const lock = tryLock(file);
    expect(lock).toBeDefined();
    lock?.close();
  });

  test("that stays taken is given up on", async () => {
    const file = join(await temporaryFolder(), "lock");
    const lock = tryLock(file);
    await expect(withLock(file, { signal: undefined, patience: 0 }, async () => {})).rejects.toMatchObject({
      code: "START_FAILED",
    });
    lock?.close();
  });
});

describe("a folder of the cache", () => {
  test("is filled once by two at once, and a broken filling leaves nothing behind", async () => {
    const cache = await temporaryFolder();
    await mkdir(join(cache, "staging-of-a-killed-process"));
    const context = { cacheFolder: cache, environment: {}, onProgress: () => {}, signal: undefined };
    let fillings = 0;
    const order = {
      name: "jars",
      step: "jars",
      purpose: "a test",
      neededMegabytes: 1,
      isComplete: (folder: string) =>
        access(join(folder, "a")).then(
          () => true,
          () => false,
        ),
      fill: async (staging: string) => {
        fillings += 1;
        await writeFile(join(staging, "a"), "");
      },
    } as const;
    const broken = { ...order, fill: () => Promise.reject(new Error("broken")) };
    await expect(provideFolder(context, broken)).rejects.toThrow("broken");
    expect(await readdir(cache)).toEqual(["install.lock"]);
    const folders = await Promise.all([provideFolder(context, order), provideFolder(context, order)]);
    expect(folders).toEqual([join(cache, "jars"), join(cache, "jars")]);
    expect(fillings).toBe(1);
  });

  test("is not begun on a disk that cannot hold it", async () => {
    const folder = await temporaryFolder();
    await expect(ensureFreeSpace(folder, 10 ** 12, "a very large thing")).rejects.toMatchObject({
      code: "DISK_FULL",
      message: expect.stringContaining(folder),
    });
    await ensureFreeSpace(folder, 0, "nothing");
  });
});

describe("a command", () => {
  const command = {
    file: process.execPath,
    cwd: tmpdir(),
    environment: process.env,
    signal: undefined,
    silenceLimit: 30_000,
  };

  test("gives its lines and how it ended", async () => {
    const result = await runCommand({
      ...command,
      args: ["-e", "console.log('one'); console.error('two'); process.exitCode = 3"],
    });
    expect(result).toMatchObject({ isSuccess: false, isSilent: false });
    expect([...result.lines].sort()).toEqual(["one", "two"]);
  });

  test("that says nothing for too long is ended", async () => {
    const result = await runCommand({ ...command, args: ["-e", "setInterval(() => {}, 1000)"], silenceLimit: 100 });
    expect(result).toMatchObject({ isSuccess: false, isSilent: true });
  });

  test("ends with its signal", async () => {
    const controller = new AbortController();
    const run = runCommand({
      ...command,
      args: ["-e", "console.log('up'); setInterval(() => {}, 1000)"],
      signal: controller.signal,
      onLine: () => controller.abort(new Error("enough")),
    });
    await expect(run).rejects.toThrow("enough");
  });
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "install-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
