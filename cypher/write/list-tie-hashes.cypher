// What does an origin hold, and in which state? Ties.
MATCH (a:Entity)-[r {origin: $origin}]->(b:Entity)
RETURN r.factId AS key, r.hash AS hash, a.id AS from, b.id AS to
ORDER BY key
