// Which pairs were judged so: the same, possibly the same, or different?
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) = $relation
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS tie, a.id AS left, b.id AS right
ORDER BY a.sortKey, b.sortKey
LIMIT $limit
