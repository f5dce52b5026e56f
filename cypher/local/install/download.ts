import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { setGlobalProxyFromEnv } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LocalNeo4jError, noNetwork, otherWays, toLocalNeo4jError } from "../errors.ts";

export interface DownloadOrder {
  readonly url: string;
  readonly file: string;
  readonly sha256: string;
  readonly signal: AbortSignal | undefined;
  readonly onBytes?: (done: number, total: number | undefined) => void;
}

/** Milliseconds without a byte after which a connection counts as dead. */
const silenceLimit = 60_000;

/** Streams an address into a file and refuses any bytes but the pinned ones. */
export async function download(order: DownloadOrder): Promise<void> {
  const silence = new SilenceTimer(order.url);
  try {
    const response = await get(order.url, { signal: withSilence(order.signal, silence) });
    if (response.body === null)
      throw new LocalNeo4jError(
        "DOWNLOAD_FAILED",
        `${withoutPassword(order.url).href} answered without content. ${otherWays}`,
      );
    const total = Number(response.headers.get("content-length")) || undefined;
    const hash = createHash("sha256");
    let done = 0;
    const watch = new Transform({
      transform(chunk: Buffer, _encoding, callback) {
        silence.restart();
        hash.update(chunk);
        done += chunk.length;
        order.onBytes?.(done, total);
        callback(null, chunk);
      },
    });
    await pipeline(response.body, watch, createWriteStream(order.file));
    requireHash(order, hash.digest("hex"));
  } catch (error) {
    order.signal?.throwIfAborted();
    throw explain(silence.fault ?? error, faultPlace(error, order));
  } finally {
    silence.stop();
  }
}

/** Text of a page, read with the same limits. */
export async function readPage(
  url: string,
  accept: string,
  signal: AbortSignal | undefined,
): Promise<{ text: string; url: string }> {
  const silence = new SilenceTimer(url);
  try {
    const response = await get(url, { headers: { accept }, signal: withSilence(signal, silence) });
    return { text: await response.text(), url: response.url };
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(silence.fault ?? error, withoutPassword(url).href);
  } finally {
    silence.stop();
  }
}

async function get(address: string, init: RequestInit): Promise<Response> {
  const { username, password } = new URL(address);
  const url = withoutPassword(address);
  const headers = new Headers(init.headers);
  if (username !== "") {
    // fetch refuses addresses with a password in them, and private indexes are configured that way.
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    headers.set("authorization", `Basic ${btoa(credentials)}`);
  }
  // Node's fetch does not look at HTTPS_PROXY by itself.
  const restore = setGlobalProxyFromEnv();
  try {
    const response = await fetch(url, { ...init, headers });
    if (response.ok) return response;
    throw new LocalNeo4jError(
      "DOWNLOAD_FAILED",
      `${url.href} answered ${response.status} ${response.statusText}. Try again later. ${otherWays}`,
    );
  } finally {
    restore();
  }
}

/** fetch wraps everything that it cannot say in a TypeError. */
function explain(error: unknown, place: string): unknown {
  const explained = toLocalNeo4jError(error, place);
  if (explained !== error || !(error instanceof TypeError)) return explained;
  return noNetwork(place, error.cause instanceof Error ? error.cause.message : error.message, error);
}

function withoutPassword(address: string): URL {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url;
}

function requireHash(order: DownloadOrder, actual: string): void {
  if (actual === order.sha256) return;
  throw new LocalNeo4jError(
    "CHECKSUM_MISMATCH",
    `${withoutPassword(order.url).href} delivered other bytes than expected (SHA-256 ${actual}, expected ${order.sha256}). Nothing of it was used. Try again, or use another mirror. ${otherWays}`,
  );
}

/** A full disk is the file's matter, everything else the address's. */
function faultPlace(error: unknown, order: DownloadOrder): string {
  return error instanceof Error && "code" in error && "syscall" in error && error.syscall === "write"
    ? order.file
    : order.url;
}

function withSilence(signal: AbortSignal | undefined, silence: SilenceTimer): AbortSignal {
  return signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]);
}

class SilenceTimer {
  fault: LocalNeo4jError | undefined;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(url: string) {
    this.#timer = setTimeout(() => {
      const advice = "Check the network and start again.";
      this.fault = new LocalNeo4jError(
        "NO_NETWORK",
        `${withoutPassword(url).href} sent nothing for ${silenceLimit / 1000} s. ${advice} ${otherWays}`,
      );
      this.#controller.abort();
    }, silenceLimit);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
