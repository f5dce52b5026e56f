// Keeps on each thing what its ties add up to, so that lists sort and expansions announce counts without counting.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  WITH type(r) AS relation, startNode(r) = n AS isOut, count(*) AS ties ORDER BY relation, isOut DESC
  RETURN
    collect(relation + CASE WHEN isOut THEN ">" ELSE "<" END + ties) AS relationCounts,
    sum(CASE WHEN relation IN $identityRelations THEN 0 ELSE ties END) AS degree
}
SET n.relationCounts = relationCounts, n.degree = degree
FOREACH (alliance IN [x IN [n] WHERE x:Alliance] |
  SET alliance.capturedMembers = COUNT {
    MATCH (alliance)<-[:CHAIRS|MEMBER_OF|LEADS]-(i:Institution) RETURN DISTINCT i
  }
)
FOREACH (institution IN [x IN [n] WHERE x:Institution] |
  SET institution.allianceCount = COUNT {
    MATCH (institution)-[:CHAIRS|MEMBER_OF|LEADS|FOUNDED_WITH]->(a:Alliance) RETURN DISTINCT a
  }
)
RETURN count(*) AS count
