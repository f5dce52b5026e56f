// Ties between these things, of these relations.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids
  AND b.id IN $ids
  AND type(r) IN $relations
  AND ($isAnyDay OR (coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day))
  AND ($isAnyTrust OR r.trustRank <= $maxTrustRank)
  AND ($isAnyBasis OR r.basis IN $bases)
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS tie
ORDER BY r.factId
LIMIT 2000
