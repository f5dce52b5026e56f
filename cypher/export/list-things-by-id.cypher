// These things, in the order of ids; an id that names nothing gives no row.
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n {.*} AS thing
ORDER BY n.id
