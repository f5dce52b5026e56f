// What does an origin hold, page by page: its things in the order of ids, each with the ties that it holds?
MATCH (n:Entity {origin: $origin})
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, [(n)-[r]->(b:Entity) WHERE r.origin = $origin | {factId: r.factId, to: b.id}] AS ties
ORDER BY id
