import { belonging } from "../linked.ts";
import type { Projection } from "../projection.ts";
import { mayHold, noBridges, type TimeFilter } from "../reach.ts";

/** Who belongs to which alliance; offices of the network, public bodies and newspapers count nowhere. */
export interface Memberships {
  /** In the order of ids. */
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly alliancesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readMemberships(projection: Projection, time: TimeFilter): Memberships {
  const membersOf = new Map<string, ReadonlySet<string>>();
  const alliancesOf = new Map<string, Set<string>>();
  for (const alliance of projection.idsOf("Alliance")) {
    const members = membersIn(projection, alliance, time);
    membersOf.set(alliance, members);
    for (const member of members) {
      const own = alliancesOf.get(member);
      if (own === undefined) alliancesOf.set(member, new Set([alliance]));
      else own.add(alliance);
    }
  }
  return { membersOf, alliancesOf };
}

function membersIn(projection: Projection, alliance: string, time: TimeFilter): ReadonlySet<string> {
  const arcs = belonging.flatMap((type) => projection.arcs(alliance, type));
  const members = arcs.filter(({ to, isOut, tie }) => {
    const { label, institutionKind } = projection.get(to);
    return !isOut && label === "Institution" && mayHold(tie, time) && !noBridges.includes(institutionKind ?? "");
  });
  return new Set(members.map(({ to }) => to).toSorted());
}
