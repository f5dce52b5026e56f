import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds without a line after which the command is ended. */
  readonly silenceLimit: number;
  readonly onLine?: (line: string) => void;
}

export interface CommandResult {
  readonly isSuccess: boolean;
  readonly isSilent: boolean;
  readonly lines: readonly string[];
}

/** Runs a command to its end, line by line; it never outlives the signal or a long silence. */
export async function runCommand(command: Command): Promise<CommandResult> {
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: command.environment,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let isSilent = false;
  const silence = setTimeout(() => {
    isSilent = true;
    child.kill("SIGKILL");
  }, command.silenceLimit);
  const end = () => child.kill("SIGTERM");
  command.signal?.addEventListener("abort", end, { once: true });
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on("line", (line) => {
      silence.refresh();
      lines.push(line);
      command.onLine?.(line);
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    command.signal?.throwIfAborted();
    return { isSuccess: code === 0, isSilent, lines };
  } finally {
    clearTimeout(silence);
    command.signal?.removeEventListener("abort", end);
  }
}
