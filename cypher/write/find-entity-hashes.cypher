// In which state does an origin hold these things?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.origin = $origin
RETURN n.id AS key, n.hash AS hash
