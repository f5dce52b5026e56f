// The shortest paths between two things over these relations, not through hubs, not through what was left out. Four steps:
// a fifth reaches nearly every pair and says nothing.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 60 (a) (
  ()-[r WHERE type(r) IN $relations
    AND coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day // when day
    AND r.trustRank <= $maxTrustRank // when maxTrustRank
    AND r.basis IN $bases // when bases
  ]-(m:Entity WHERE m.id = $to OR (m.degree <= $hubDegree
    AND NOT m.id IN $without // when without
  ))
){1,4} (b)
RETURN
  [n IN nodes(p) | n {
    .nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .relationCounts, // when wantsMore
    .id, .kind, .name, .degree
  }] AS nodes,
  [r IN relationships(p) | r {
    .*, from: startNode(r).id, to: endNode(r).id, // when wantsTies
    type: type(r)
  }] AS ties
