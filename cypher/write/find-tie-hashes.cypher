// In which state does an origin hold these ties?
UNWIND $keys AS key
MATCH (a:Entity {id: key.from})-[r]->(b:Entity {id: key.to})
WHERE r.factId = key.factId AND r.origin = $origin
RETURN r.factId AS key, r.hash AS hash, a.id AS from, b.id AS to
