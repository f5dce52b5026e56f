import { placeOf, type ExportFact, type ExportProof } from "../records.ts";
import type { LinkedNode } from "./context.ts";

/**
 * A fact as an RDF statement that names its proofs. Of a tie the plain triple stands inside the subject too, so that
 * who only wants to walk the graph need not look into statements.
 */
export function factNode(fact: ExportFact): LinkedNode {
  const { factId, subject, predicate, object, value, qualifiers, basis, trust, asOf, proofs } = fact;
  const held = object === null ? undefined : { "@id": object.id };
  return {
    "@id": `fact:${iriPart(factId)}`,
    "@type": "rdf:Statement",
    "rdf:subject": { "@id": subject.id, ...(held === undefined ? {} : { [`atlas:${predicate}`]: held }) },
    "rdf:predicate": { "@id": `atlas:${predicate}` },
    "rdf:object": held ?? value,
    ...ours(qualifiers),
    "atlas:basis": basis,
    "atlas:trust": trust,
    ...(asOf === null ? {} : { "atlas:asOf": asOf }),
    "prov:hadPrimarySource": proofs.map((proof) => proofNode(proof, factId)),
  };
}

function proofNode(proof: ExportProof, factId: string): LinkedNode {
  const { id, source, section, lines, row, urls, words, basis, rule, trust, date, qualifiers, note } = proof;
  const given = {
    "atlas:section": section,
    "atlas:lines": lines?.join("-") ?? null,
    "atlas:row": row,
    text: words,
    "atlas:rule": rule,
    datePublished: date,
    "atlas:note": note,
  };
  return {
    "@id": `proof:${iriPart(id)}`,
    "@type": "atlas:Proof",
    "atlas:place": placeOf(proof, factId),
    isPartOf: { "@id": source.id, name: source.name },
    ...(urls.length === 0 ? {} : { url: urls }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
    ...ours(qualifiers),
    "atlas:basis": basis,
    "atlas:trust": trust,
  };
}

function ours(qualifiers: Readonly<Record<string, string>>): LinkedNode {
  return Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [`atlas:${name}`, value]));
}

/** Ids of facts hold names and places, some of whose signs would end an address. */
function iriPart(id: string): string {
  return encodeURI(id).replaceAll("#", "%23").replaceAll("?", "%3F");
}
