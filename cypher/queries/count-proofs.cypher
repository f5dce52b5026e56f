// How many proofs does each source carry? Every proof has a source; saying so lets the index alone answer.
MATCH (p:Proof)
WHERE p.doc IS NOT NULL
RETURN p.doc AS doc, count(*) AS count
ORDER BY count DESC, doc
