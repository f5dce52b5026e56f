// Creates or replaces stated values of things.
UNWIND $rows AS row
MATCH (n:Entity {id: row.subject})
MERGE (s:Statement {factId: row.factId})
SET s = row.properties
SET s.factId = row.factId, s.subject = row.subject, s.hash = row.hash, s.origin = $origin
MERGE (n)-[:HAS_VALUE]->(s)
RETURN count(s) AS count
