// Creates or replaces proofs, each found in its source.
UNWIND $rows AS row
MATCH (d:Entity {id: row.doc})
MERGE (p:Proof {id: row.id})
SET p = row.properties
SET p.id = row.id, p.factId = row.factId, p.doc = row.doc, p.hash = row.hash, p.origin = $origin
MERGE (p)-[:FOUND_IN]->(d)
RETURN count(p) AS count
