// Of which alliances do sources declare more members than are captured here? The largest gap first.
MATCH (a:Alliance)-[:HAS_VALUE]->(s:Statement {property: "memberCount"})
WITH a, max(toInteger(s.number)) AS declared
WHERE declared <> a.capturedMembers
RETURN a.id AS id, declared, a.capturedMembers AS captured
ORDER BY declared - captured DESC, a.sortKey
LIMIT $limit
