import path from "node:path";
import { z } from "zod";
import { makeAddressOf } from "../rate-limit/client-address.ts";
import { usualAllowances, type Allowances } from "../rate-limit/rate-limiter.ts";

/** Where this copy of the product keeps its things and listens. */
export interface StartSettings {
  readonly root: string;
  /** Managed Neo4j, generated secrets and the run file; another home is another database. */
  readonly home: string;
  readonly host: string;
  readonly port: number;
  /** The user asked for this very port, so another won't do. */
  readonly isPortFixed: boolean;
  /** Proxies whose word is taken for where a request came from. */
  readonly trustedProxies: readonly string[];
  /** What each client may ask within a minute. */
  readonly allowances: Allowances;
  /** Who bears it may read the metrics from anywhere; without it this machine alone may. */
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
  /** Sites that may show an embedded picture, as `frame-ancestors` takes them; nobody else's by default. */
  readonly frameAncestors: string;
}

const usualPort = 4000;

const points = z.coerce.number().int().min(1_000);
const frameHint = "sites with a space between them, such as https://a.example https://*.b.example, or * for all";

const shape = z.object({
  ATLAS_HOME: z.string().min(1).optional(),
  ATLAS_HOST: z.string().min(1).default("127.0.0.1"),
  ATLAS_FRAME_ANCESTORS: z
    .string()
    .regex(/^(?:\*|'none'|'self'|https?:\/\/[\w.*:-]+)(?: (?:'self'|https?:\/\/[\w.*:-]+))*$/, frameHint)
    .default("'self'"),
  ATLAS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  ATLAS_POINTS_ANONYMOUS: points.default(usualAllowances.anonymous),
  ATLAS_POINTS_KEY: points.default(usualAllowances.key),
  ATLAS_METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).optional(),
  ATLAS_TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform(splitList)
    .refine(nameAddresses, "names addresses, networks such as 10.0.0.0/8, or loopback, with commas between"),
});

function nameAddresses(proxies: readonly string[]): boolean {
  try {
    makeAddressOf(proxies);
    return true;
  } catch {
    return false;
  }
}

function splitList(text: string): readonly string[] {
  return text.split(",").flatMap((part) => part.trim() || []);
}

export function readStartSettings(environment: NodeJS.ProcessEnv): StartSettings {
  const parsed = shape.safeParse(environment);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new StartError(`The environment can't be used: ${reasons.join("; ")}`);
  }
  const { ATLAS_HOME, ATLAS_HOST, ATLAS_PORT, ATLAS_FRAME_ANCESTORS, LOG_LEVEL, ...limits } = parsed.data;
  const root = path.resolve(import.meta.dirname, "../..");
  return {
    root,
    home: path.resolve(ATLAS_HOME ?? path.join(root, ".atlas")),
    host: ATLAS_HOST,
    port: ATLAS_PORT ?? usualPort,
    isPortFixed: ATLAS_PORT !== undefined,
    metricsToken: limits.ATLAS_METRICS_TOKEN,
    // Whoever starts it by hand looks for addresses, not for a line each request.
    logLevel: LOG_LEVEL ?? (process.stderr.isTTY ? "warn" : "info"),
    trustedProxies: limits.ATLAS_TRUSTED_PROXIES,
    allowances: { ...usualAllowances, anonymous: limits.ATLAS_POINTS_ANONYMOUS, key: limits.ATLAS_POINTS_KEY },
    frameAncestors: ATLAS_FRAME_ANCESTORS,
  };
}

/** The product can't start or stop; the message says what was wrong and what to do. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartError";
  }
}
