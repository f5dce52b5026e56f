// Removes proofs whose source was taken away.
UNWIND $keys AS key
MATCH (p:Proof {id: key})
WHERE p.origin = $origin
DETACH DELETE p
RETURN count(*) AS count
