// To which things do ties of these relations lead from these?
MATCH (one:Entity)-[r]-(other:Entity)
WHERE one.id IN $ids AND type(r) IN $relations
RETURN DISTINCT other.id AS id
ORDER BY id
