// Removes values that no source carries any more.
UNWIND $keys AS key
MATCH (s:Statement {factId: key})
WHERE s.origin = $origin
DETACH DELETE s
RETURN count(*) AS count
