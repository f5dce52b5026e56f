import type { Reach, ReachRole } from "./reach.ts";
import type { AnyTerm } from "./term-texts.ts";
import type { Term } from "./weights.ts";

/** Two things that come to the same bridge: one reason, one real path. */
export interface Meeting {
  readonly term: AnyTerm;
  readonly bridge: string;
  readonly value: number;
  readonly left: Reach;
  readonly right: Reach;
}

/** Which term a meeting feeds, by the roles in which the two come to the bridge; pairs not listed are no reason. */
const termOf: Partial<Record<ReachRole, Partial<Record<ReachRole, Term>>>> = {
  member: {
    member: "sharedMembers",
    memberPartner: "memberCooperation",
    partner: "sharedPartners",
    fellow: "fellowMembers",
  },
  memberPartner: { member: "memberCooperation" },
  memberProject: { memberProject: "memberProjects", project: "memberProjects" },
  project: { memberProject: "memberProjects" },
  memberStandard: { memberStandard: "sharedStandards", standard: "sharedStandards" },
  standard: { memberStandard: "sharedStandards" },
  memberPlatform: { memberPlatform: "sharedPlatforms", platform: "sharedPlatforms" },
  platform: { memberPlatform: "sharedPlatforms" },
  partner: { partner: "sharedPartners", member: "sharedPartners", fellow: "fellowMembers" },
  fellow: { fellow: "fellowMembers", partner: "fellowMembers", member: "fellowMembers" },
  topic: {
    topic: "sharedTopics",
    memberTopic: "sharedTopics",
    need: "needMeetsCapability",
    capability: "sharedTopics",
    broaderTopic: "sharedTopics",
    application: "valueChain",
  },
  memberTopic: { topic: "sharedTopics", field: "sharedField" },
  // Above what both work on stands a field: see `weakTerms`.
  broaderTopic: { topic: "sharedTopics", broaderTopic: "sharedField" },
  field: {
    field: "sharedField",
    broaderField: "sharedField",
    memberTopic: "sharedField",
    need: "needMeetsCapability",
    capability: "sharedTopics",
    application: "valueChain",
  },
  broaderField: { field: "sharedField", broaderField: "sharedField" },
  application: { topic: "valueChain", field: "valueChain" },
  need: { topic: "needMeetsCapability", field: "needMeetsCapability", capability: "needMeetsCapability" },
  capability: { need: "needMeetsCapability", topic: "sharedTopics", field: "sharedTopics" },
  event: { event: "jointEvents" },
  place: { place: "samePlace" },
};

export function termOfRoles(left: ReachRole, right: ReachRole): Term | undefined {
  return termOf[left]?.[right];
}

/**
 * How much a bridge tells: shared out over all that meet there, half-damped, as a rare bridge tells more than a hub
 * and a hub still tells something (Adamic and Adar, 2003; Zhou, Lü and Zhang, 2009).
 */
export function bridgeWorth(visitors: number): number {
  return 1 / Math.sqrt(Math.max(visitors - 1, 1));
}

/** Everything that two things come to both, each pair of roles at a bridge once and each path once. */
export function findMeetings(
  left: readonly Reach[],
  right: ReadonlyMap<string, readonly Reach[]>,
  ends: readonly [string, string],
  visitorsOf: (bridge: string) => number,
): readonly Meeting[] {
  const meetings: Meeting[] = [];
  for (const one of left) {
    for (const other of right.get(one.bridge) ?? []) {
      const term = termOfRoles(one.role, other.role);
      if (term === undefined || !isOnePath(one, other, ends)) continue;
      const value = one.strength * other.strength * bridgeWorth(visitorsOf(one.bridge));
      meetings.push({ term, bridge: one.bridge, value, left: one, right: other });
    }
  }
  return eachPathOnce(meetings.toSorted((a, b) => b.value - a.value || (key(a) < key(b) ? -1 : 1)));
}

/** Two members that cooperate are met at the one and at the other, over the same ties: one reason, not two. */
function eachPathOnce(meetings: readonly Meeting[]): readonly Meeting[] {
  const byPath = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const ties = [...meeting.left.arcs, ...meeting.right.arcs].map(({ tie }) => tie.factId);
    const path = ties.toSorted().join(" ");
    if (!byPath.has(path)) byPath.set(path, meeting);
  }
  return [...byPath.values()];
}

/** The two halves join to a path that visits nothing twice, neither of its ends in between. */
function isOnePath(left: Reach, right: Reach, [from, to]: readonly [string, string]): boolean {
  const between = [...left.arcs.slice(0, -1), ...right.arcs.slice(0, -1)].map((arc) => arc.to);
  const all = [from, ...between, left.bridge, to];
  return new Set(all).size === all.length;
}

function key({ term, bridge, left, right }: Meeting): string {
  return [term, bridge, left.role, right.role].join(" ");
}

export function groupByBridge(reaches: readonly Reach[]): ReadonlyMap<string, readonly Reach[]> {
  return Map.groupBy(reaches, ({ bridge }) => bridge);
}

/** How many things come to each bridge, over all things of the kinds that are compared. */
export function countVisitors(profiles: Iterable<readonly Reach[]>): (bridge: string) => number {
  const counts = new Map<string, number>();
  for (const reaches of profiles) {
    for (const bridge of new Set(reaches.map((reach) => reach.bridge))) {
      counts.set(bridge, (counts.get(bridge) ?? 0) + 1);
    }
  }
  return (bridge) => counts.get(bridge) ?? 0;
}
