// Partners of an institution's partners in common work, by the five best of those in between; nobody who is linked with
// it already, may be the same body or looks alike.
MATCH (u:Entity {id: $id})
CALL (u) {
  MATCH (u)-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED|RELEASED|TOOK_PART_IN|OWNS|CO_BUILT|USES]->(:Project|Standard|Platform)<-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED|RELEASED|TOOK_PART_IN|OWNS|CO_BUILT|USES]-(z:Institution)
  RETURN z
  UNION
  MATCH (u)-[:COOPERATES_WITH|INVESTED_IN|HELPED]-(z:Institution)
  RETURN z
}
WITH u, collect(z) AS met
UNWIND met AS z
CALL (z) {
  CALL (z) {
    MATCH (z)-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED|RELEASED|TOOK_PART_IN|OWNS|CO_BUILT|USES]->(work:Project|Standard|Platform)
    WITH DISTINCT work
    MATCH (work)<-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED|RELEASED|TOOK_PART_IN|OWNS|CO_BUILT|USES]-(x:Institution)
    WITH work, collect(DISTINCT x) AS makers
    WHERE 2 <= size(makers) <= 200
    UNWIND makers AS x
    RETURN x, 1.0 / (size(makers) - 1) AS weight
    UNION ALL
    MATCH (z)-[:COOPERATES_WITH|INVESTED_IN|HELPED]-(x:Institution)
    RETURN x, 1.0 AS weight
  }
  WITH z, x, sqrt(sum(weight)) AS a
  WHERE x <> z
  RETURN collect({partner: x, a: a}) AS ties, sum(a) AS strength
}
WITH u, met, ties, strength, [tie IN ties WHERE tie.partner = u | tie.a][0] AS own
UNWIND ties AS tie
WITH u, met, tie.partner AS partner, own * tie.a / sqrt(strength) AS share
WHERE share > 0 AND partner <> u AND NOT partner IN met
WITH u, partner, share ORDER BY share DESC
WITH u, partner, collect(share)[0..5] AS shares
WHERE
  NOT EXISTS {
    (u)-[:SAME_AS|POSSIBLY_SAME_AS|DIFFERENT_FROM|PART_OF|SUPERVISES|MEMBER_OF|CHAIRS|LEADS|FOUNDED_WITH|OPERATES|SECRETARIAT_OF|EMPLOYS_OFFICER|APPLIED_TO_JOIN|RELIES_ON]-(partner)
  } AND
  NOT EXISTS { (u)-[:PART_OF]->()<-[:PART_OF]-(partner) }
WITH partner, log(1 + reduce(sum = 0.0, share IN shares | sum + share)) AS score
ORDER BY round(score, 9) DESC, partner.id LIMIT 10
RETURN partner {.id, .name, score: score} AS row
