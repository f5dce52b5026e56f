// A page of the ties that these things hold, or with $isInward of those that hold them, in the order of facts, each
// with its two ends and its proofs, the best first.
MATCH (one:Entity)-[r]-(:Entity)
WHERE one.id IN $ids AND r.factId > $after AND (startNode(r) = one) <> $isInward
WITH r
ORDER BY r.factId
LIMIT $limit
WITH
  r,
  startNode(r) AS a,
  endNode(r) AS b,
  COLLECT {
    MATCH (p:Proof {factId: r.factId})-[:FOUND_IN]->(d:Document)
    WITH p, d ORDER BY p.rank
    RETURN p {.*, source: d {.id, .kind, .name, .nameEn, .names, .sourceKind, .file, .trust, .issuedOn}}
  } AS proofs
RETURN
  r {.*, type: type(r), from: a.id, to: b.id} AS tie,
  a {.id, .kind, .name, .nameEn} AS holder,
  b {.id, .kind, .name, .nameEn} AS held,
  proofs
ORDER BY r.factId
