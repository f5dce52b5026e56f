// Which decision has this id, or was made by the press of a button with this key?
CALL () {
  MATCH (d:Decision {id: $id})
  RETURN d
  UNION
  MATCH (d:Decision {key: $key})
  RETURN d
}
MATCH (d)-[:ABOUT]->(c:Case)
RETURN d {.*, caseId: c.id, at: toString(d.at)} AS decision
