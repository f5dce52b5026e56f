// Which values of these things does an origin hold, and in which state?
UNWIND $subjects AS subject
MATCH (:Entity {id: subject})-[:HAS_VALUE]->(s:Statement)
WHERE s.origin = $origin
RETURN s.factId AS key, s.hash AS hash
