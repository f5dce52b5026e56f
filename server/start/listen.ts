import type { RunningServer } from "../http/http-server.ts";
import { StartError, type StartSettings } from "./settings.ts";

/** Listens on the usual port, or on any free one where that is taken; a port that was asked for is not exchanged. */
export async function listenOnFreePort(
  settings: StartSettings,
  listen: (port: number) => Promise<RunningServer>,
): Promise<RunningServer> {
  try {
    return await listen(settings.port);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE" && !settings.isPortFixed) return listen(0);
    if (code === "EADDRINUSE") {
      throw new StartError(`Port ${settings.port} is taken: stop what listens there, or set ATLAS_PORT to another.`);
    }
    if (code === "EACCES")
      throw new StartError(`Port ${settings.port} may not be used: set ATLAS_PORT to one over 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new StartError(`${settings.host} is no address of this machine: set ATLAS_HOST to one that is.`);
    }
    throw error;
  }
}
