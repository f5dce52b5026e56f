// Makes sure that a suggestion has a case, and holds it until the transaction ends: whoever comes second waits here.
MERGE (c:Case {id: $id})
ON CREATE SET c.from = $from, c.to = $to, c.revision = 0, c.state = "NEW", c.reached = []
SET c.heldAt = datetime()
RETURN c.revision AS revision
