// Ids that once named a thing and go on resolving to it.
UNWIND $rows AS row
MATCH (n:Entity {id: row.now})
MERGE (f:FormerId {id: row.id})
WITH f, n
OPTIONAL MATCH (f)-[old:NOW]->()
DELETE old
WITH DISTINCT f, n
MERGE (f)-[:NOW]->(n)
RETURN count(f) AS count
