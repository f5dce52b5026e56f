import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";

const executableBits = 0o111;

/** Unpacks what lies under a folder of the archive; yauzl refuses names that point outside the target. */
export async function unzip(archive: string, under: string, target: string): Promise<void> {
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const isFolder = entry.fileName.endsWith("/");
    if (isFolder || !entry.fileName.startsWith(under)) continue;
    const file = join(target, entry.fileName.slice(under.length));
    await mkdir(dirname(file), { recursive: true });
    // The upper half of the attributes is the Unix mode; a java that lost its executable bit cannot be run.
    const isExecutable = ((entry.externalFileAttributes >>> 16) & executableBits) !== 0;
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(file, { mode: isExecutable ? 0o755 : 0o644 }),
    );
  }
}
