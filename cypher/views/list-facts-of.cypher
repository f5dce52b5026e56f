// What do these facts of these things say? A tie comes with its two ends, a value with its thing.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  WHERE r.factId IN $factIds
  RETURN r.factId AS factId, startNode(r) AS holder, endNode(r) AS held, r {.*, type: type(r)} AS fact, true AS isTie
  UNION
  MATCH (n)-[:HAS_VALUE]->(s:Statement)
  WHERE s.factId IN $factIds
  RETURN s.factId AS factId, n AS holder, n AS held, s {.*} AS fact, false AS isTie
}
WITH factId, holder, held, fact, isTie
ORDER BY factId
RETURN DISTINCT
  factId,
  holder {.id, .kind, .name, .nameEn, .shortName, .shortNameEn, .names} AS holder,
  held {.id, .kind, .name, .nameEn, .shortName, .shortNameEn, .names} AS held,
  fact {.*, from: holder.id, to: held.id} AS fact,
  isTie
