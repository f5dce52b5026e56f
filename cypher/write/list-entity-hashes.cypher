// What does an origin hold, and in which state? Things.
MATCH (n:Entity {origin: $origin})
RETURN n.id AS key, n.hash AS hash
ORDER BY key
