// Which alliances share how many member institutions?
MATCH (a:Alliance)<-[:CHAIRS|MEMBER_OF|LEADS|FOUNDED_WITH]-(m:Institution)-[:CHAIRS|MEMBER_OF|LEADS|FOUNDED_WITH]->(b:Alliance)
WHERE a.id < b.id
RETURN a.id AS fromId, b.id AS toId, count(DISTINCT m) AS sharedMembers
ORDER BY fromId, toId
