import { noConditions } from "./brief-address.ts";
import type { Arc, Projection, ProjectionTie } from "./projection.ts";
import { rankOpportunities, type RankedPair, type Ranking } from "./rank-opportunities.ts";
import { pickPaths } from "./score.ts";
import type { Meeting } from "./meetings.ts";

/** What one suggestion would come to. */
export interface SupposedChange {
  readonly before: { readonly rank: number; readonly score: number } | undefined;
  readonly after: { readonly rank: number; readonly score: number };
  readonly pair: RankedPair;
  /** Meetings over the supposed tie, each by its part that the graph really holds. */
  readonly bridges: readonly SupposedBridge[];
}

export interface SupposedBridge {
  readonly term: Meeting["term"];
  readonly bridge: string;
  /** Where the real part of the path begins: at the other end of the supposed tie. */
  readonly from: string;
  readonly meeting: Meeting;
}

export interface SuppositionQuestion {
  readonly isCrossIndustry: boolean;
  readonly first: number;
}

const everyone = Number.MAX_SAFE_INTEGER;

/** A plain membership that nobody states. */
export function supposedMembership(institution: string, alliance: string): ProjectionTie {
  const factId = `supposed:${institution}/MEMBER_OF/${alliance}`;
  return { factId, type: "MEMBER_OF", from: institution, to: alliance, role: "MEMBER", basis: "supposed", trust: "" };
}

/** Alliances that one of the two would meet anew, or that would stand higher for it, over the supposed tie. */
export function changesFor(
  projection: Projection,
  of: string,
  tie: ProjectionTie,
  { isCrossIndustry, first }: SuppositionQuestion,
): readonly SupposedChange[] {
  const rank = (graph: Projection): Ranking =>
    rankOpportunities(graph, {
      of,
      label: "Alliance",
      isCrossIndustry,
      includesFellows: false,
      ...noConditions,
      first: everyone,
    });
  const before = new Map(
    rank(projection).pairs.map(({ to, score }, place) => [to, { rank: place + 1, score: score.score }]),
  );
  const changes = rank(projection.suppose([tie])).pairs.flatMap((pair, place): SupposedChange[] => {
    const known = before.get(pair.to);
    const after = { rank: place + 1, score: pair.score.score };
    const bridges = bridgesOver(pair, tie);
    if (bridges.length === 0 || (known !== undefined && after.rank >= known.rank)) return [];
    return [{ before: known, after, pair, bridges }];
  });
  return changes.slice(0, first);
}

/** Listed paths that begin with the supposed tie. */
function bridgesOver(pair: RankedPair, tie: ProjectionTie): readonly SupposedBridge[] {
  return pickPaths(pair.meetings.filter(({ left }) => isSupposed(left.arcs[0], tie))).map((meeting) => {
    const [over, ...rest] = meeting.left.arcs;
    const from = over?.to ?? pair.from;
    return {
      term: meeting.term,
      bridge: meeting.bridge,
      from,
      meeting: { ...meeting, left: { ...meeting.left, arcs: rest } },
    };
  });
}

function isSupposed(arc: Arc | undefined, { factId }: ProjectionTie): boolean {
  return arc?.tie.factId === factId;
}
