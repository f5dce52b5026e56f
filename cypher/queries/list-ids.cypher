// Which things are there? All of them, by their ids in order.
MATCH (n:Entity)
RETURN n.id AS id
ORDER BY id
