import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = new URL("../rig/", import.meta.url);
const lockFile = new URL("package-lock.json", folder);
const installedLock = new URL("node_modules/.installed-lock", folder);

/** The file that serves the peer, once its own packages stand beside it as its lockfile says. */
export async function providePeerRig(say: (line: string) => void): Promise<string> {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (!existsSync(installedLock) || readFileSync(installedLock, "utf8") !== wanted) {
    say("installing the peer with npm ci, once");
    await promisify(execFile)("npm", ["ci", "--omit=dev", "--no-audit", "--no-fund"], {
      cwd: fileURLToPath(folder),
      timeout: 5 * 60_000,
    });
    writeFileSync(installedLock, wanted);
  }
  return fileURLToPath(new URL("serve-peer.js", folder));
}
