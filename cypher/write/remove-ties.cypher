// Removes ties that no source carries any more.
UNWIND $keys AS key
MATCH (a:Entity {id: key.from})-[r]->(b:Entity {id: key.to})
WHERE r.factId = key.factId AND r.origin = $origin
DELETE r
RETURN count(*) AS count
