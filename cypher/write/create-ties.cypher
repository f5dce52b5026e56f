// Creates ties; a tie that exists already breaks the uniqueness of its factId.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
SET r.factId = row.factId, r.hash = row.hash, r.origin = $origin
RETURN count(r) AS count
