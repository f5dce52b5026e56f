import type { ProofRow, TieRow, ValueRow } from "@alliance-atlas/cypher/write";
import { firstDay, lastDay, nameKey } from "@alliance-atlas/cypher/model";
import { isTie, type Fact, type Proof, type TieFact, type ValueFact } from "@alliance-atlas/cypher/facts";
import { trustRank } from "./entity-rows.ts";
import { rankValues } from "./best-values.ts";
import { canonicalJson, rowHash } from "./row-hash.ts";

type Properties = TieRow["properties"];

export function tieRows(facts: readonly Fact[]): readonly TieRow[] {
  return facts.filter(isTie).map((tie) => {
    const properties = tieProperties(tie);
    const { factId, type, from, to } = tie;
    return { factId, type, from, to, properties, hash: rowHash(properties) };
  });
}

function tieProperties(tie: TieFact): Properties {
  return {
    ...tie.qualifiers,
    ...standing(tie),
    ...(tie.since === undefined ? {} : { since: tie.since, validFrom: firstDay(tie.since) }),
    ...(tie.until === undefined ? {} : { until: tie.until, validTo: lastDay(tie.until) }),
  };
}

export function valueRows(facts: readonly Fact[]): readonly ValueRow[] {
  const rows: ValueRow[] = [];
  for (const byProperty of rankValues(facts).values()) {
    for (const ranked of byProperty.values()) {
      for (const [rank, value] of ranked.entries()) rows.push(valueRow(value, rank));
    }
  }
  return rows;
}

function valueRow(value: ValueFact, rank: number): ValueRow {
  const { unit, measure, measureEn, nameType } = value;
  const properties = {
    property: value.property,
    value: String(value.value),
    comparator: value.comparator,
    rank,
    ...standing(value),
    ...(typeof value.value === "number" ? { number: value.value } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(measure === undefined ? {} : { measure }),
    ...(measureEn === undefined ? {} : { measureEn }),
    ...(nameType === undefined ? {} : { nameType }),
    ...(value.property === "name" ? { nameKey: nameKey(String(value.value)) } : {}),
  };
  return { factId: value.factId, subject: value.subject, properties, hash: rowHash(properties) };
}

function standing(fact: Fact): Properties {
  return {
    basis: fact.basis,
    trust: fact.trust,
    trustRank: trustRank(fact.trust),
    proofCount: fact.proofs.length,
    ...(fact.asOf === undefined ? {} : { asOf: fact.asOf }),
  };
}

export function proofRows(facts: readonly Fact[]): readonly ProofRow[] {
  return facts.flatMap((fact) =>
    fact.proofs.map((proof, rank) => {
      const properties = proofProperties(proof, rank);
      const { id, factId, doc } = proof;
      return { id, factId, doc, properties, hash: rowHash(properties) };
    }),
  );
}

function proofProperties(proof: Proof, rank: number): Properties {
  const { lineFrom, lineTo, section, row, words, rule, date, note } = proof;
  const optional = { lineFrom, lineTo, section, row, words, rule, date, note };
  const properties: Record<string, Properties[string]> = {
    basis: proof.basis,
    trust: proof.trust,
    trustRank: trustRank(proof.trust),
    urls: [...proof.urls],
    qualifiers: canonicalJson(proof.qualifiers),
    rank,
  };
  for (const [key, value] of Object.entries(optional)) if (value !== undefined) properties[key] = value;
  return properties;
}
