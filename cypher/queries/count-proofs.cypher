// How many proofs does each source carry?
MATCH (p:Proof)
RETURN p.doc AS doc, count(*) AS count
ORDER BY count DESC, doc
