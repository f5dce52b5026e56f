import type { Memberships } from "./memberships.ts";

const nobody: ReadonlySet<string> = new Set();

/**
 * Σ_{B∋u} P(A|B), with P(A|B) = |A ∩ B| / |B|: how often members of the alliances that a body u belongs to stand in the
 * alliance A too (conditional co-membership, as in item-based recommendation: Deshpande and Karypis, Item-based top-N
 * recommendation algorithms, 2004).
 */
export function coMembership({ membersOf, alliancesOf }: Memberships, body: string, alliance: string): number {
  const members = membersOf.get(alliance) ?? nobody;
  let sum = 0;
  for (const own of alliancesOf.get(body) ?? nobody) {
    if (own === alliance) continue;
    const fellows = membersOf.get(own) ?? nobody;
    sum += members.intersection(fellows).size / fellows.size;
  }
  return sum;
}
