import type { Report } from "../progress.ts";

/** What every installing step needs to know. */
export interface InstallContext {
  readonly cacheFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly onProgress: Report;
  readonly signal: AbortSignal | undefined;
}
