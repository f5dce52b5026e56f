// What was decided until a moment, oldest first, about the suggestions that were decided on since another?
MATCH (d:Decision)-[:ABOUT]->(c:Case)
WHERE d.at >= datetime($since) AND d.at <= datetime($until)
WITH DISTINCT c
MATCH (c)<-[:ABOUT]-(d:Decision)
WHERE d.at <= datetime($until)
RETURN d {.*, caseId: c.id, at: toString(d.at)} AS decision
ORDER BY c.id, d.revision
