import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const smallWorld = path.join(import.meta.dirname, "../fixtures/small-world");

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-seed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder with these files, gone when the test ends. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** A copy of the small world in which some files read differently, gone when the test ends. */
export async function changedWorld(changes: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const folder = await makeFolder();
  await cp(smallWorld, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(folder, name);
    const text = await readFile(file, "utf8").catch(() => "");
    const changed = change(text);
    if (changed === text) throw new Error(`The change of ${name} changes nothing`);
    await writeFile(file, changed);
  }
  return folder;
}
