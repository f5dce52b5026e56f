// Which things now bear ids that once were theirs?
UNWIND $ids AS id
MATCH (:FormerId {id: id})-[:NOW]->(n:Entity)
RETURN id, n.id AS now
ORDER BY id
