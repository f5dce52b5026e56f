import { findDataState } from "@alliance-atlas/cypher";
import type { Logger } from "pino";
import type { Services } from "./context.ts";
import { partnerModelOf } from "./opportunity/partners/partner-models.ts";

/** So often it is looked whether the data have changed: one statement of a millisecond. */
const pause = 5_000;

/**
 * Makes what questions need before anybody asks: after the start, and whenever the data have changed. Whoever asks
 * meanwhile waits for the same work; nobody is answered from former data. Gives what ends it.
 */
export function keepReady(services: Services, log: Logger): () => void {
  const ended = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let made: string | undefined;
  const look = async (): Promise<void> => {
    try {
      made = await makeReady(services, made, log);
    } catch (error) {
      if (!ended.signal.aborted) log.warn({ err: error }, "the graph could not be read ahead; it is tried again");
    }
    if (!ended.signal.aborted) timer = setTimeout(() => void look(), pause).unref();
  };
  void look();
  return () => {
    ended.abort();
    clearTimeout(timer);
  };
}

/** Gives the data version that is ready; while an import is writing, the one before. */
async function makeReady(services: Services, made: string | undefined, log: Logger): Promise<string | undefined> {
  const [state] = await services.graph.run(findDataState, {});
  if (state === undefined || !state.isComplete || state.dataVersion === made) return made;
  const started = performance.now();
  const projection = await services.projections.get(undefined);
  await Promise.all([partnerModelOf(projection), services.lexicons.get(projection.dataVersion)]);
  const { dataVersion, ids } = projection;
  log.info({ dataVersion, things: ids.length, milliseconds: Math.round(performance.now() - started) }, "read ahead");
  return dataVersion;
}
