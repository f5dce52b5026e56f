// Creates or replaces things; the label comes from the model, checked where the rows are made.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n.id = row.id, n.hash = row.hash, n.origin = $origin
SET n:$(row.label)
RETURN count(n) AS count
