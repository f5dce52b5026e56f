// Partners of an institution's partners in common work, by the five best of those in between.
MATCH (u:Entity {id: $id})
WITH u, COLLECT {
  MATCH (u)-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED]->(:Project|Standard)<-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED]-(z:Institution)
  RETURN DISTINCT z
} AS met
UNWIND met AS z
CALL (z) {
  CALL (z) {
    MATCH (z)-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED]->(work:Project|Standard)
    WITH DISTINCT work
    MATCH (work)<-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED]-(x:Institution)
    WITH work, collect(DISTINCT x) AS makers
    WHERE 2 <= size(makers) <= 200
    UNWIND makers AS x
    RETURN x, 1.0 / (size(makers) - 1) AS weight
  }
  WITH z, x, sqrt(sum(weight)) AS a
  WHERE x <> z
  RETURN collect({partner: x, a: a}) AS ties, sum(a) AS strength
}
WITH u, met, ties, strength, [tie IN ties WHERE tie.partner = u | tie.a][0] AS own
UNWIND ties AS tie
WITH u, met, tie.partner AS partner, own * tie.a / sqrt(strength) AS share
WHERE share > 0 AND partner <> u AND NOT partner IN met
WITH partner, share ORDER BY share DESC
WITH partner, collect(share)[0..5] AS shares
WITH partner, log(1 + reduce(sum = 0.0, share IN shares | sum + share)) AS score
ORDER BY round(score, 9) DESC, partner.id LIMIT 10
RETURN partner {.id, .name, score: score} AS row
