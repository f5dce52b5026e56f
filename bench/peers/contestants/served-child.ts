import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import type { Sent } from "../profile.ts";

/** Where the database is that all contestants ask. */
export interface Database {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A server in a child process, which tells its address first and, when asked, what it sent to the database. */
export interface ServedChild {
  readonly url: string;
  record(work: () => Promise<unknown>): Promise<readonly Sent[]>;
  stop(): Promise<void>;
}

const greeting = z.object({ url: z.string() });
const recording = z.object({
  statements: z.array(z.object({ text: z.string(), parameters: z.record(z.string(), z.unknown()) })),
});

export async function serveInChild(file: string, { uri, user, password }: Database): Promise<ServedChild> {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NODE_ENV: "production" };
  const child = fork(file, { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const { url } = greeting.parse(await nextMessage(child, file));
  return {
    url,
    record: async (work) => {
      child.send({ record: true });
      await work();
      child.send({ record: false });
      return recording.parse(await nextMessage(child, file)).statements;
    },
    stop: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function nextMessage(child: ChildProcess, file: string): Promise<unknown> {
  const ended = new AbortController();
  try {
    const [message] = (await Promise.race([
      once(child, "message", ended),
      once(child, "exit", ended).then(([code]) => {
        throw new Error(`${file} ended with code ${String(code)} before it served`);
      }),
    ])) as [unknown]; // an event's arguments
    return message;
  } finally {
    ended.abort();
  }
}
