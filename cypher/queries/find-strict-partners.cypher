// To whom do partners in common lead from an institution, and how strongly the five best of them? The strict ranking of
// server/opportunity/partners in the graph's own words; a test holds the two to one answer. A work of n participants
// ties each two of them by 2^(-age / half-life) / (n - 1), a stated cooperation by 1.
MATCH (u:Institution {id: $id})
CALL (u) {
  MATCH (u)-[own]->(:Project|Standard|Platform)<-[theirs]-(z:Institution)
  WHERE type(own) IN $work AND type(theirs) IN $work
  RETURN z
  UNION
  MATCH (u)-[:COOPERATES_WITH|INVESTED_IN|HELPED]-(z:Institution)
  RETURN z
}
WITH collect(z) AS met
UNWIND met AS z
CALL (z) {
  CALL (z) {
    MATCH (z)-[own]->(e:Project|Standard|Platform)
    WHERE type(own) IN $work
    WITH DISTINCT e, duration.inDays(date(e.startDate), date($newest)).days / 365.25 AS age
    MATCH (e)<-[theirs]-(x:Institution)
    WHERE type(theirs) IN $work
    WITH e, coalesce(2.0 ^ (-age / $halfLifeYears), 1.0) AS fade, collect(DISTINCT x) AS members
    WHERE 2 <= size(members) <= $largest
    UNWIND members AS x
    RETURN x, fade / (size(members) - 1) AS weight
    UNION ALL
    MATCH (z)-[:COOPERATES_WITH|INVESTED_IN|HELPED]-(x:Institution)
    RETURN x, 1.0 AS weight
  }
  WITH z, x, sqrt(sum(weight)) AS a
  WHERE x <> z
  RETURN collect({partner: x.id, a: a}) AS ties, sum(a) AS strength
}
WITH [one IN met | one.id] AS known, ties, strength, [tie IN ties WHERE tie.partner = $id | tie.a][0] AS own
UNWIND ties AS tie
WITH known, tie.partner AS id, own * tie.a / sqrt(strength) AS share
WHERE share > 0 AND id <> $id AND NOT id IN known
WITH id, share ORDER BY share DESC
WITH id, collect(share)[0..5] AS listed
RETURN id, reduce(sum = 0.0, share IN listed | sum + share) AS listed ORDER BY listed DESC, id
