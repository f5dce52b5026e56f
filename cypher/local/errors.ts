/** Every way in which the local Neo4j can fail, as callers need to tell them apart. */
export type LocalNeo4jErrorCode =
  | "ALREADY_RUNNING"
  | "CHECKSUM_MISMATCH"
  | "DISK_FULL"
  | "DOWNLOAD_FAILED"
  | "NO_JAVA"
  | "NO_NETWORK"
  | "START_FAILED";

/** Named wherever the local way ends, so that nobody is left without a next step. */
export const otherWays =
  "Two other ways: set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to a Neo4j that runs elsewhere, or start the one in compose.yaml.";

/** Its message says what was wrong, where, and what to do; the cause is for logs. */
export class LocalNeo4jError extends Error {
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LocalNeo4jError";
    this.code = code;
  }
}

/** A Neo4j that runs on a home folder. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
}

/** Carries the address, so that the caller may use the running one or ask to stop it. */
export class AlreadyRunningError extends LocalNeo4jError {
  readonly running: RunningNeo4j;

  constructor(running: RunningNeo4j, ownerPid: number, home: string) {
    const advice = "Use it there, or stop it first.";
    super(
      "ALREADY_RUNNING",
      `The Neo4j of ${home} already runs at ${running.uri} (process ${running.pid}, started by process ${ownerPid}). ${advice}`,
    );
    this.name = "AlreadyRunningError";
    this.running = running;
  }
}

const fullDiskCodes = new Set(["ENOSPC", "EDQUOT"]);
const noAccessCodes = new Set(["EACCES", "EPERM", "EROFS"]);
const offlineCodes = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_SOCKET",
]);
const untrustedCodes = new Set([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** System code of a fault; fetch and streams keep theirs in the cause. */
function faultCode(error: unknown): string {
  for (let fault = error, depth = 0; fault instanceof Error && depth < 5; fault = fault.cause, depth += 1) {
    if ("code" in fault && typeof fault.code === "string") return fault.code;
  }
  return "";
}

/** Turns a fault of disk or network into words; other faults come back as they are. `place` is a folder or an address. */
export function toLocalNeo4jError(error: unknown, place: string): unknown {
  if (error instanceof LocalNeo4jError) return error;
  const code = faultCode(error);
  if (fullDiskCodes.has(code)) return diskFull(place, error);
  if (noAccessCodes.has(code)) {
    const advice = "Give the user who runs this the right to write there, or move the folder.";
    return new LocalNeo4jError("START_FAILED", `${place} cannot be written (${code}). ${advice}`, { cause: error });
  }
  if (offlineCodes.has(code)) return noNetwork(place, code, error);
  if (untrustedCodes.has(code)) {
    const advice = "If a proxy of your organisation signs the traffic, name its certificate in NODE_EXTRA_CA_CERTS.";
    return new LocalNeo4jError(
      "NO_NETWORK",
      `The certificate of ${place} is not trusted (${code}). ${advice} ${otherWays}`,
      {
        cause: error,
      },
    );
  }
  return error;
}

export function diskFull(folder: string, cause?: unknown): LocalNeo4jError {
  return new LocalNeo4jError("DISK_FULL", `No space is left for ${folder}. Free some space there and start again.`, {
    cause,
  });
}

export function noNetwork(place: string, reason: string, cause?: unknown): LocalNeo4jError {
  const advice = "The first start needs the network; connect and start again, later starts need none.";
  return new LocalNeo4jError("NO_NETWORK", `${place} could not be reached (${reason}). ${advice} ${otherWays}`, {
    cause,
  });
}
