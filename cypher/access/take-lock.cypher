// Holds a write lock on one node until the transaction ends; whoever comes second waits here.
MERGE (a:Atlas {key: $key})
SET a.lockedAt = datetime()
RETURN a.key AS key
