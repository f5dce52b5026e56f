// Adds decisions to the history of their cases and says where these stand now. Nothing of a history is ever changed.
UNWIND $rows AS row
MATCH (c:Case {id: row.caseId})
CREATE (d:Decision)-[:ABOUT]->(c)
SET d = row.decision, d.at = datetime()
SET
  c.state = d.state,
  c.revision = d.revision,
  c.assignee = d.assignee,
  c.dueOn = d.dueOn,
  c.decidedBy = d.author,
  c.decidedAt = d.at,
  c.reached = row.reached
RETURN d {.*, caseId: c.id, at: toString(d.at)} AS decision
