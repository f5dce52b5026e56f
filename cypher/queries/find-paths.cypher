// The shortest paths between two things over these relations, not through hubs, not through what was left out; and each
// thing on them once. Four steps: a fifth reaches nearly every pair and says nothing.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 60 (a) (
  ()-[r WHERE type(r) IN $relations
    AND ($isAnyDay OR (coalesce(r.validFrom, "0000") <= $day AND coalesce(r.validTo, "9999-12-31") >= $day))
    AND ($isAnyTrust OR r.trustRank <= $maxTrustRank)
    AND ($isAnyBasis OR r.basis IN $bases)]-(m:Entity WHERE m.id = $to OR (m.degree <= $hubDegree AND NOT m.id IN $without))
){1,4} (b)
WITH collect(p) AS paths
RETURN
  [p IN paths | {
    keys: [n IN nodes(p) | elementId(n)],
    ties: CASE
      WHEN $wantsTies THEN [x IN relationships(p) | x {.*, type: type(x)}]
      ELSE [x IN relationships(p) | {type: type(x)}]
    END,
    areForward: [i IN range(0, length(p) - 1) | startNode(relationships(p)[i]) = nodes(p)[i]]
  }] AS paths,
  COLLECT {
    UNWIND paths AS p
    UNWIND nodes(p) AS n
    WITH DISTINCT n
    RETURN {
      key: elementId(n),
      own: n {.id, .kind, .name, .degree},
      more: CASE
        WHEN $wantsMore THEN n {.nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .relationCounts}
      END
    }
  } AS things
