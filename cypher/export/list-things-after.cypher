// A page of all things, in the order of ids, after the last one of the page before.
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n {.*} AS thing
ORDER BY n.id
