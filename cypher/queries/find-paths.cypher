// The shortest paths between two things over these relations, not through hubs, not through what was left out.
// Four steps: a fifth reaches nearly every pair and says nothing.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 60 (a) (
  ()-[r WHERE type(r) IN $relations
    AND ($isAnyDay OR (coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day))
    AND ($isAnyTrust OR r.trustRank <= $maxTrustRank)
    AND ($isAnyBasis OR r.basis IN $bases)]-(m:Entity WHERE m.id = $to OR (m.degree <= $hubDegree AND NOT m.id IN $without))
){1,4} (b)
RETURN
  [n IN nodes(p) | {id: n.id, kind: n.kind, degree: n.degree}] AS nodes,
  [x IN relationships(p) | x {.*, type: type(x), from: startNode(x).id, to: endNode(x).id}] AS ties
