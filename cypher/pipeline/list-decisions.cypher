// What was decided about these suggestions, oldest first?
UNWIND $caseIds AS caseId
MATCH (c:Case {id: caseId})<-[:ABOUT]-(d:Decision)
RETURN d {.*, caseId: c.id, at: toString(d.at)} AS decision
ORDER BY c.id, d.revision
