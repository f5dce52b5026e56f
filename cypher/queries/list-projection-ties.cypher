// Every tie of these relations, with what the ranking of opportunities weighs it by, in the order of fact ids.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $relations
RETURN
  a.id AS from,
  b.id AS to,
  r {.*, type: type(r), from: a.id, to: b.id} AS tie
ORDER BY r.factId
