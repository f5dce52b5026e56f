// A thing with its neighbours by relation and direction, the best connected first, so many of each, all counted.
MATCH (c:Entity {id: $id})
RETURN
  c.id AS id,
  CASE
    WHEN $wantsCenter THEN
      c {.kind, .name, .nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .degree, .relationCounts}
  END AS own,
  COLLECT {
    MATCH (c)-[r]-(n:Entity)
    WHERE ($isAnyRelation OR type(r) IN $relations)
      AND ($isAnyDay OR (coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day))
      AND ($isAnyTrust OR r.trustRank <= $maxTrustRank)
      AND ($isAnyBasis OR r.basis IN $bases)
      AND ($isAnyKind OR any(l IN labels(n) WHERE l IN $labels))
    WITH c, r, n ORDER BY n.degree DESC, n.sortKey, CASE WHEN $wantsTies THEN r.factId END
    WITH type(r) AS relation, startNode(r) = c AS isOut, collect(r)[..$perRelation] AS ties, collect(n) AS nodes
    ORDER BY relation, isOut DESC
    RETURN {
      relation: relation,
      isOut: isOut,
      total: size(nodes),
      nodes: CASE
        WHEN $wantsMore THEN [n IN nodes[..$perRelation] | n {
          .id, .kind, .name, .nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .degree, .relationCounts
        }]
        ELSE [n IN nodes[..$perRelation] | n {.id, .name}]
      END,
      ties: CASE
        WHEN $wantsTies THEN [r IN ties | r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id}]
        ELSE []
      END
    }
  } AS groups
