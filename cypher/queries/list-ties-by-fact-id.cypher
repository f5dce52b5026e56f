// Ties as the graph holds them, each found from its ends, with the proofs of those of which they are asked. Sources come
// once beside them: most proofs of an answer stand in the same few.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.factId = row.factId
WITH
  row,
  r,
  COLLECT {
    MATCH (p:Proof {factId: row.proved})
    WITH p ORDER BY p.rank
    RETURN p {
      .id, .doc, .section, .lineFrom, .lineTo, .row, .urls, .words, .basis, .rule, .trust, .date, .qualifiers, .note
    }
  } AS proofs
ORDER BY row.factId
WITH collect({tie: r {.*, type: type(r), from: row.from, to: row.to}, proofs: proofs}) AS ties
RETURN
  ties,
  COLLECT {
    UNWIND ties AS one
    UNWIND one.proofs AS proof
    WITH DISTINCT proof.doc AS doc
    MATCH (d:Entity {id: doc})
    RETURN d {.id, .kind, .name, .nameEn, .names, .sourceKind, .file, .trust, .issuedOn} ORDER BY d.id
  } AS sources
