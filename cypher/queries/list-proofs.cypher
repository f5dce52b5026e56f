// The proofs of these facts, the best first, each with what its source says of itself.
UNWIND $factIds AS factId
MATCH (p:Proof {factId: factId})-[:FOUND_IN]->(d:Document)
RETURN
  factId,
  p {
    .id, .section, .lineFrom, .lineTo, .row, .urls, .words, .basis, .rule, .trust, .date, .qualifiers, .note,
    source: d {.id, .kind, .name, .nameEn, .names, .sourceKind, .file, .trust, .issuedOn}
  } AS proof
ORDER BY factId, p.rank
