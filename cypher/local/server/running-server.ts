import { AlreadyRunningError, type RunningNeo4j } from "../errors.ts";
import type { HomeLayout } from "./home-layout.ts";
import { readPassword, user } from "./password.ts";
import { isNeo4jOf } from "./processes.ts";
import { boltUri } from "./readiness.ts";
import { isOwnerAlive, readState, type ServerState } from "./state-file.ts";

/** What the state file says, where a process bears it out; the file alone may be older than a reboot. */
export async function findRunningState(layout: HomeLayout): Promise<ServerState | undefined> {
  const state = await readState(layout);
  return state !== undefined && (await isNeo4jOf(state.pid, layout.root)) ? state : undefined;
}

/** A running server that nobody owns any more; throws when somebody does. */
export async function findOrphan(layout: HomeLayout): Promise<ServerState | undefined> {
  const state = await findRunningState(layout);
  if (state === undefined || !(await isOwnerAlive(state))) return state;
  throw new AlreadyRunningError(await describeServer(layout, state), state.owner.pid, layout.root);
}

export async function describeServer(layout: HomeLayout, { pid, port }: ServerState): Promise<RunningNeo4j> {
  return { uri: boltUri(port), user, password: (await readPassword(layout)) ?? "", pid };
}
