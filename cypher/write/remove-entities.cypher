// Removes things that their origin no longer holds; their values and ties were removed before.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
WHERE n.origin = $origin
DETACH DELETE n
RETURN count(*) AS count
