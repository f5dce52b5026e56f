// Ties as the graph holds them, each found from its ends.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.factId = row.factId
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS tie
ORDER BY r.factId
