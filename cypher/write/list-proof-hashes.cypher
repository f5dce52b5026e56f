// What does an origin hold, and in which state? Proofs.
MATCH (p:Proof {origin: $origin})
RETURN p.id AS key, p.hash AS hash
ORDER BY key
