// Which of these ids belong to another origin, whose things must not be touched?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE coalesce(n.origin, "") <> $origin
RETURN n.id AS id, coalesce(n.origin, "") AS owner
ORDER BY id
LIMIT 20
