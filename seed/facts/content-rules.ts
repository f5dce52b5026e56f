import { isTie, type Fact, type TieFact } from "@alliance-atlas/cypher/facts";
import type { EntityId } from "@alliance-atlas/cypher/model";
import type { NameIndex } from "../names/name-index.ts";
import type { PlacedThing } from "../read/read-seed-files.ts";
import type { SeedProblem } from "../read/seed-errors.ts";

/** Things that are defined twice. */
export function findDoubleDefinitions(things: readonly PlacedThing[]): readonly SeedProblem[] {
  const first = new Map<string, PlacedThing>();
  const problems: SeedProblem[] = [];
  for (const thing of things) {
    for (const id of [thing.id, ...(thing.formerIds ?? [])]) {
      const known = first.get(id);
      if (known === undefined) first.set(id, thing);
      else {
        const reason = `${id} is defined already in ${known.file}:${known.line}`;
        problems.push({ file: thing.file, line: thing.line, field: "id", reason });
      }
    }
  }
  return problems;
}

/** Ends of ties that nothing defines. */
export function findDanglingEnds(facts: readonly Fact[], known: ReadonlySet<EntityId>): readonly SeedProblem[] {
  const missing = new Map<EntityId, string>();
  for (const fact of facts.filter(isTie)) {
    for (const end of [fact.from, fact.to]) if (!known.has(end)) missing.set(end, fact.factId);
  }
  return [...missing].map(([id, factId]) => ({
    file: "data",
    field: id,
    reason: `nothing defines it; ${factId} ties it`,
  }));
}

/** A thing whose name no source and no judgement gives. */
export function findUnnamedThings(things: readonly PlacedThing[], facts: readonly Fact[]): readonly SeedProblem[] {
  const named = new Set(facts.flatMap((fact) => (isTie(fact) || fact.property !== "name" ? [] : [fact.subject])));
  const tied = new Set(facts.flatMap((fact) => (isTie(fact) ? [fact.from, fact.to] : [fact.subject])));
  return things
    .filter((thing) => !named.has(thing.id) || !tied.has(thing.id))
    .map((thing) => ({
      file: thing.file,
      line: thing.line,
      field: thing.id,
      reason: "no source names it: give it proofs, or basis: curated where it is a judgement",
    }));
}

const identityTies = new Set(["SAME_AS", "POSSIBLY_SAME_AS", "DIFFERENT_FROM"]);

/** Two things of one label with one name must be recorded as different, or as undecided. */
export function findSharedNames(
  names: NameIndex,
  facts: readonly Fact[],
  things: readonly PlacedThing[],
): readonly SeedProblem[] {
  const judged = new Set(
    facts
      .filter((fact): fact is TieFact => isTie(fact) && identityTies.has(fact.type))
      .map(({ from, to }) => `${from} ${to}`),
  );
  const placeOf = new Map(things.map((thing) => [thing.id, thing]));
  return names.shared().flatMap(({ name, ids }) =>
    pairsOf(ids.toSorted())
      .filter(([left, right]) => !judged.has(`${left} ${right}`))
      .map(([left, right]) => ({
        file: placeOf.get(right)?.file ?? "data",
        line: placeOf.get(right)?.line ?? 1,
        field: right,
        reason: `shares the name "${name}" with ${left}: merge them, or say DIFFERENT_FROM or POSSIBLY_SAME_AS`,
      })),
  );
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right) => [left, right] as const));
}
