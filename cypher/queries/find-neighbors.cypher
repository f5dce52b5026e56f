// A thing with its neighbours by relation and direction, the best connected first, so many of each, all counted.
MATCH (c:Entity {id: $id})
RETURN
  c.id AS id,
  c {.name, .nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .degree, .relationCounts} AS own, // when wantsCenter
  COLLECT {
    MATCH (c)-[r]-(n:Entity)
    WHERE true
      AND type(r) IN $relations // when relations
      AND any(l IN labels(n) WHERE l IN $labels) // when labels
      AND coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day // when day
      AND r.trustRank <= $maxTrustRank // when maxTrustRank
      AND r.basis IN $bases // when bases
    WITH c, r, n ORDER BY n.degree DESC, n.sortKey
      , r.factId // when wantsTies
    WITH type(r) AS relation, startNode(r) = c AS isOut, collect(n) AS nodes
      , collect(r)[..$perRelation] AS ties // when wantsTies
    ORDER BY relation, isOut DESC
    RETURN {
      relation: relation,
      isOut: isOut,
      total: size(nodes),
      ties: [r IN ties | r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id}], // when wantsTies
      nodes: [n IN nodes[..$perRelation] | n {
        .nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .degree, .relationCounts, // when wantsMore
        .id, .name
      }]
    }
  } AS groups
