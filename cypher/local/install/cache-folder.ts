import { homedir } from "node:os";
import { join } from "node:path";

const name = "alliance-atlas";

/** Where jars and runtimes are kept for all copies of the project: what the user's system prescribes for caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (platform === "win32")
    return join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), name, "cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", name);
  const prescribed = environment["XDG_CACHE_HOME"];
  // The XDG specification asks to ignore relative paths.
  return join(prescribed?.startsWith("/") === true ? prescribed : join(homedir(), ".cache"), name);
}
