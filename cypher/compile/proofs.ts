/** The proofs of a fact, the best first, each with what its source says of itself. */
export function proofsOf(factId: string, level: number): string {
  const [proof, source] = [`q${level}`, `d${level}`];
  return [
    "COLLECT {",
    `MATCH (${proof}:Proof {factId: ${factId}})-[:FOUND_IN]->(${source}:Document)`,
    `WITH ${proof}, ${source} ORDER BY ${proof}.rank`,
    `RETURN ${proof} {.*, source: ${source} {.id, .kind, .name, .nameEn, .sourceKind, .file, .trust, .issuedOn}}`,
    "}",
  ].join("\n");
}
