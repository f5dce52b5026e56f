import type { KeptDecision } from "@alliance-atlas/cypher/pipeline";
import { standingDecisions } from "./history.ts";
import { parseSuggestionId, type SuggestionEnds } from "./suggestion-id.ts";

/** A decision that a ranking heeds. It is what staff thought at a time, no fact: it fades, and it is told apart. */
export interface Feedback extends SuggestionEnds {
  readonly state: string;
  readonly reason: string | undefined;
  /** When it was decided. */
  readonly at: Date;
  /** The part of a year that is left of it, in whole days: 1 at first, 0 after 365. */
  readonly left: number;
}

const millisecondsOfDay = 86_400_000;
/** So long a decision counts; after that the suggestion is made again as if nothing had been decided. */
export const feedbackDays = 365;

/** States by which staff say something about a suggestion rather than go on with it. */
const telling: readonly string[] = ["DECLINED", "HIDDEN", "AGREED"];
/** What is or will be, or never may be, needs no suggestion; whatever else was declined only ranks lower. */
const closing: readonly (string | undefined)[] = ["ALREADY_COOPERATING", "COMPETITOR"];

/** What stood decided at a moment and still counts then. The same history and moment give the same. */
export function feedbackAt(history: readonly KeptDecision[], moment: Date): readonly Feedback[] {
  const past = history.filter(({ at }) => new Date(at) <= moment);
  return [...Map.groupBy(past, ({ caseId }) => caseId).values()].flatMap((decisions) => {
    const last = standingDecisions(decisions).at(-1);
    const ends = last === undefined ? undefined : parseSuggestionId(last.caseId);
    if (last === undefined || ends === undefined || !telling.includes(last.state)) return [];
    const at = new Date(last.at);
    const age = Math.floor((moment.getTime() - at.getTime()) / millisecondsOfDay);
    const left = 1 - age / feedbackDays;
    return left > 0 ? [{ ...ends, state: last.state, reason: last.reason, at, left }] : [];
  });
}

/** Whether a suggestion is left out meanwhile. */
export function isSetAside({ state, reason }: Feedback): boolean {
  return state !== "DECLINED" || closing.includes(reason);
}

/** Whether it holds for the houses of the two as well: a competitor's subsidiary competes too. */
export function holdsForHouses({ reason }: Feedback): boolean {
  return reason === "COMPETITOR";
}

/** From when to when decisions are to be known at a moment. */
export function feedbackSpan(moment: Date): { readonly since: string; readonly until: string } {
  const since = new Date(moment.getTime() - feedbackDays * millisecondsOfDay);
  return { since: since.toISOString(), until: moment.toISOString() };
}
