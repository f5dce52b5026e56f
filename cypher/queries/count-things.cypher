// How many things of each kind are there?
MATCH (n:Entity)
RETURN n.kind AS kind, count(*) AS count
ORDER BY count DESC, kind
