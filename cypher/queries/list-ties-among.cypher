// Ties between these things, of these relations.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids
  AND b.id IN $ids
  AND type(r) IN $relations
  AND coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day // when day
  AND r.trustRank <= $maxTrustRank // when maxTrustRank
  AND r.basis IN $bases // when bases
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS tie
ORDER BY r.factId
LIMIT 2000
