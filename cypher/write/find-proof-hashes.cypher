// Which proofs of these facts does an origin hold, and in which state?
UNWIND $factIds AS factId
MATCH (p:Proof {factId: factId})
WHERE p.origin = $origin
RETURN p.id AS key, p.hash AS hash
