// Which data are ranked, how fast do their ties age, and what was decided until a moment, oldest first, about the
// suggestions that were decided on since another? One row, on an empty graph too.
OPTIONAL MATCH (a:Atlas {key: "data"})
RETURN
  a.dataVersion AS dataVersion,
  a.halfLifeYears AS halfLifeYears,
  COLLECT {
    MATCH (d:Decision)-[:ABOUT]->(c:Case)
    WHERE d.at >= datetime($since) AND d.at <= datetime($until)
    WITH DISTINCT c
    MATCH (c)<-[:ABOUT]-(d:Decision)
    WHERE d.at <= datetime($until)
    RETURN d {.*, caseId: c.id, at: toString(d.at)}
    ORDER BY c.id, d.revision
  } AS decisions
