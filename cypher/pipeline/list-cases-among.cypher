// Which cases concern one of these bodies, and how far has each come?
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Case {from: id})
  RETURN c
  UNION
  MATCH (c:Case {to: id})
  RETURN c
}
WITH DISTINCT c
WHERE c.revision > 0
RETURN c {.*, decidedAt: toString(c.decidedAt)} AS standing
ORDER BY c.id
