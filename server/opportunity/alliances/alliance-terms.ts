import type { Projection } from "../projection.ts";
import type { TimeFilter } from "../reach.ts";
import type { ScoredTerm } from "../score.ts";
import { terms, type Term } from "../weights.ts";
import { AllianceWalk, type WalkMass } from "./alliance-walk.ts";
import { coMembership } from "./co-membership.ts";
import { readMemberships, type Memberships } from "./memberships.ts";
import { connectOverThirds, type ThirdAlliances } from "./third-alliances.ts";

/** The logarithms begin here where there is nothing, as between institutions: one weak bridge, one visit in a million. */
const [noRoute, noVisit] = [0.02, 1e-6];

/** ln(π_u(A) + 10⁻⁶), counted from what it is without any reach: reach over paths of all lengths. */
export function allianceReach(mass: number): number {
  return Math.log1p(mass / noVisit);
}

/** ln(Q + 0.02), counted from what it is without any route. */
export function thirdAllianceRoutes(routes: number): number {
  return Math.log1p(routes / noRoute);
}

/**
 * The terms that come from who belongs to which alliance, over paths of all lengths. They order pairs that have a reason
 * and are none themselves: belonging to one alliance is no cooperation. Made once for a projection and a time.
 */
export class AllianceTerms {
  readonly #projection: Projection;
  readonly #memberships: Memberships;
  #walk: AllianceWalk | undefined;
  #thirds: ThirdAlliances | undefined;

  constructor(projection: Projection, time: TimeFilter) {
    this.#projection = projection;
    this.#memberships = readMemberships(projection, time);
  }

  /** Nothing between two institutions: they have a model of their own. */
  between(from: string, to: string): readonly ScoredTerm[] {
    const [left, right] = [from, to].map((id) => this.#projection.get(id).label);
    if (left === "Alliance" && right === "Alliance") return this.#betweenAlliances(from, to);
    if (left === "Institution" && right === "Alliance") return this.#ofBody(from, to, this.#walks.fromBody(from, to));
    if (left === "Alliance" && right === "Institution")
      return this.#ofBody(to, from, this.#walks.fromAlliance(from, to));
    return [];
  }

  #betweenAlliances(one: string, other: string): readonly ScoredTerm[] {
    this.#thirds ??= connectOverThirds(this.#memberships);
    const routes = this.#thirds.routes(one, other);
    if (routes === 0) return [];
    return [
      term("thirdAlliances", thirdAllianceRoutes(routes)),
      term("amongItsSize", this.#thirds.percentile(one, other)),
    ];
  }

  #ofBody(body: string, alliance: string, { all, near }: WalkMass): readonly ScoredTerm[] {
    if (all === 0) return [];
    const fellows = coMembership(this.#memberships, body, alliance);
    const reach = { ...term("allianceReach", allianceReach(all)), pathShare: near / all };
    return fellows === 0 ? [reach] : [reach, term("coMembership", fellows)];
  }

  get #walks(): AllianceWalk {
    return (this.#walk ??= new AllianceWalk(this.#projection, this.#memberships));
  }
}

const made = new WeakMap<Projection, AllianceTerms>();

/** Kept for as long as the projection is; for a time of its own they are made anew. */
export function allianceTermsOf(projection: Projection, time: TimeFilter): AllianceTerms {
  if (time.day !== undefined) return new AllianceTerms(projection, time);
  const known = made.get(projection);
  if (known !== undefined) return known;
  const fresh = new AllianceTerms(projection, time);
  made.set(projection, fresh);
  return fresh;
}

function term(name: Term, value: number): ScoredTerm {
  const { weight } = terms[name];
  return { term: name, value, weight, contribution: weight * value, pathCount: 0 };
}
