// Ties as the graph holds them, each found from its ends, with the proofs of those of which they are asked.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.factId = row.factId
RETURN
  r {.*, type: type(r), from: a.id, to: b.id} AS tie,
  COLLECT {
    MATCH (p:Proof {factId: row.proved})-[:FOUND_IN]->(d:Document)
    WITH p, d ORDER BY p.rank
    RETURN p {
      .id, .section, .lineFrom, .lineTo, .row, .urls, .words, .basis, .rule, .trust, .date, .qualifiers, .note,
      source: d {.id, .kind, .name, .nameEn, .names, .sourceKind, .file, .trust, .issuedOn}
    }
  } AS proofs
ORDER BY r.factId
