// What does an origin hold, and in which state? Values.
MATCH (s:Statement {origin: $origin})
RETURN s.factId AS key, s.hash AS hash
ORDER BY key
