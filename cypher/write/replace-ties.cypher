// Replaces what ties say; their ends and relation never change.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.factId = row.factId
SET r = row.properties
SET r.factId = row.factId, r.hash = row.hash, r.origin = $origin
RETURN count(r) AS count
