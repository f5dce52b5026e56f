// Which facts do these things have, their ties and their own values, and what does each say, as a hash?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  RETURN r.factId AS factId, r.hash AS hash
  UNION
  MATCH (n)-[:HAS_VALUE]->(s:Statement)
  RETURN s.factId AS factId, s.hash AS hash
}
RETURN DISTINCT factId, hash
ORDER BY factId
