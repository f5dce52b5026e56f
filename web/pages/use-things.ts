import { ThingsDocument } from "../api/generated/graphql.ts";
import type { Thing } from "../api/shapes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { isId } from "../state/url-parts.ts";

/** Whether an id was asked for and nothing bears it. */
export function isUnknown(id: string | undefined, thing: Thing | undefined | null): id is string {
  return id !== undefined && thing === undefined;
}

/** Things by the ids of an address: null while on the way, undefined where there is none. */
export function useThings(ids: readonly (string | undefined)[]): readonly (Thing | undefined | null)[] {
  const asked = [...new Set(ids.flatMap((id) => (id !== undefined && isId(id) ? [id] : [])))];
  const { answer, error, isWaiting } = useAnswer(ThingsDocument, asked.length === 0 ? null : { ids: asked });
  return ids.map((id) => {
    if (id === undefined || !asked.includes(id)) return undefined;
    // By place, as a thing may answer to an id that was once its own.
    const found = answer?.data.nodes?.[asked.indexOf(id)];
    if (found !== undefined && found !== null && !isWaiting) return found;
    return isWaiting || error !== undefined ? null : undefined;
  });
}
