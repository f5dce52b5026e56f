// The neighbours of a thing by relation and direction, the best connected first, so many of each, all counted.
MATCH (c:Entity {id: $id})
CALL (c) {
  MATCH (c)-[r]-(n:Entity)
  WHERE type(r) IN $relations
    AND coalesce(r.validFrom, "0000") <= $dayForStart
    AND coalesce(r.validTo, "9999-12-31") >= $day
    AND r.trustRank <= $maxTrustRank
    AND r.basis IN $bases
    AND any(l IN labels(n) WHERE l IN $labels)
  WITH c, r, n ORDER BY n.degree DESC, n.sortKey, r.factId
  WITH
    type(r) AS relation,
    startNode(r) = c AS isOut,
    collect({tie: r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id}, nodeId: n.id}) AS found
  RETURN relation, isOut, size(found) AS total, found[..$perRelation] AS shown
}
RETURN relation, isOut, total, shown
ORDER BY relation, isOut DESC
