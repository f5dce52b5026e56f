// The values of these things for these properties, the best proven first, with their proofs.
MATCH (s:Statement)
WHERE s.subject IN $subjects AND s.property IN $properties
RETURN
  s {
    .*,
    proofs: COLLECT {
      MATCH (p:Proof {factId: s.factId})-[:FOUND_IN]->(d:Document)
      WITH p, d ORDER BY p.rank
      RETURN p {.*, source: d {.id, .kind, .name, .nameEn, .names, .sourceKind, .file, .trust, .issuedOn}}
    }
  } AS statement
ORDER BY s.subject, s.property, s.measure, s.rank
