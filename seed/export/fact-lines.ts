import { isTie, type Fact, type Proof } from "@alliance-atlas/cypher/facts";
import { parseEntityId, type EntityId } from "@alliance-atlas/cypher/model";
import type { SeedContent } from "../read-seed.ts";

/**
 * Every fact as one JSON line with fixed keys, in a fixed order: by factId. The same facts give the same bytes, so the
 * lines are also what the data version is a hash of.
 */
export function* factLines(content: SeedContent): Generator<string> {
  const names = new Map(content.entities.map(({ id, name }) => [id, name]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const thing = (id: EntityId): object => ({
    id,
    kind: parseEntityId(id)?.label ?? "",
    name: names.get(id) ?? "",
  });
  const source = (id: EntityId): object => {
    const { name, kind, file, date } = sources.get(id) ?? {};
    return { id, name: name ?? null, kind: kind ?? null, file: file ?? null, date: date ?? null };
  };
  for (const fact of content.facts) {
    yield JSON.stringify({
      factId: fact.factId,
      subject: thing(isTie(fact) ? fact.from : fact.subject),
      ...(isTie(fact)
        ? { predicate: fact.type, object: thing(fact.to), value: null }
        : { predicate: fact.property, object: null, value: fact.value }),
      qualifiers: qualifiersOf(fact),
      basis: fact.basis,
      trust: fact.trust,
      asOf: fact.asOf ?? null,
      proofs: fact.proofs.map((proof) => ({ source: source(proof.doc), ...placeOf(proof) })),
    });
  }
}

function qualifiersOf(fact: Fact): object {
  if (isTie(fact)) {
    const { since, until } = fact;
    return { ...fact.qualifiers, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  }
  const { comparator, unit, measure, measureEn, nameType } = fact;
  return {
    ...(fact.property === "name" ? {} : { comparator }),
    ...(unit === undefined ? {} : { unit }),
    ...(measure === undefined ? {} : { measure }),
    ...(measureEn === undefined ? {} : { measureEn }),
    ...(nameType === undefined ? {} : { nameType }),
  };
}

function placeOf(proof: Proof): object {
  return {
    section: proof.section ?? null,
    lines: proof.lineFrom === undefined ? null : [proof.lineFrom, proof.lineTo],
    row: proof.row ?? null,
    urls: proof.urls,
    words: proof.words ?? null,
    basis: proof.basis,
    rule: proof.rule ?? null,
    trust: proof.trust,
    date: proof.date ?? null,
    qualifiers: proof.qualifiers,
    note: proof.note ?? null,
  };
}
