import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export const entryPoint = "org.neo4j.server.CommunityEntryPoint";

/** The argument by which a Neo4j of ours is recognised. */
export function homeArgument(root: string): string {
  return `--home-dir=${root}`;
}

/** A pid alone proves nothing: it may have been given to a stranger. The arguments tell whose it is. */
export async function isNeo4jOf(pid: number, root: string): Promise<boolean> {
  const command = await commandLineOf(pid);
  return command.includes(entryPoint) && command.includes(homeArgument(root));
}

/** Distinguishes a process from a later one with the same pid; nothing when none runs. */
export async function processStamp(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  switch (process.platform) {
    case "linux": {
      const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      // The name in brackets may hold anything; state and start time are the 1st and 20th fields after it.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const isZombie = fields[0] === "Z";
      const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
      return fields[19] === undefined || isZombie ? undefined : `${boot.trim()}/${fields[19]}`;
    }
    case "win32":
      return powershell(`(Get-Process -Id ${pid}).StartTime.Ticks`);
    default:
      return output("ps", ["-o", "lstart=", "-p", String(pid)]);
  }
}

/** Arguments in one text; empty when no such process runs, and for one that has ended and waits for its parent. */
async function commandLineOf(pid: number): Promise<string> {
  if (!isAlive(pid)) return "";
  switch (process.platform) {
    case "linux":
      return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ");
    case "win32":
      return (await powershell(`(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`)) ?? "";
    default:
      return (await output("ps", ["-ww", "-o", "command=", "-p", String(pid)])) ?? "";
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Alive, but another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function powershell(command: string): Promise<string | undefined> {
  return output("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", command]);
}

async function output(file: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(file, args, { windowsHide: true });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
