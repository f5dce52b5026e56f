import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { spawn } from "node:child_process";
import { StartError } from "./settings.ts";

const stampName = ".built-from";
const notSources = ["dist", "node_modules", "coverage"];

/** The folder of the built pages; built anew only where a source of theirs changed. */
export async function buildWeb(root: string, onProgress: (line: string) => void): Promise<string> {
  const web = path.join(root, "web");
  const dist = path.join(web, "dist");
  const stamp = path.join(dist, stampName);
  const hash = await hashSources(web, path.join(root, "pnpm-lock.yaml"));
  const built = await readFile(stamp, "utf8").catch(() => "");
  if (built.trim() === hash && existsSync(path.join(dist, "ssr/page-renderer.js"))) return dist;
  onProgress("building the pages");
  await runVite(web, []);
  // After it, as it lies in the first one's folder.
  await runVite(web, ["--ssr", "render/page-renderer.ts", "--outDir", "dist/ssr"]);
  await writeFile(stamp, `${hash}\n`);
  onProgress("the pages are built");
  return dist;
}

async function hashSources(web: string, lockFile: string): Promise<string> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(web, file)
          .split(path.sep)
          .some((part) => notSources.includes(part)),
    )
    .toSorted();
  const hash = createHash("sha256");
  for (const file of [...files, lockFile]) hash.update(path.basename(file)).update(await readFile(file));
  return hash.digest("hex");
}

function runVite(web: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = path.join(web, "node_modules", "vite", "bin", "vite.js");
    const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn", ...options], {
      cwd: web,
      // Whatever the surroundings say, a test runner's "test" included: what is served is what is measured.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => output.push(data));
    child.stderr.on("data", (data: Buffer) => output.push(data));
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) return resolve();
      const text = Buffer.concat(output).toString("utf8").trim().slice(-2_000);
      reject(new StartError(`The pages could not be built:\n${text}`));
    });
  });
}
