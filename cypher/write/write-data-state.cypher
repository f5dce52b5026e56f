// Remembers which facts the graph now holds.
MERGE (a:Atlas {key: "data"})
SET a.dataVersion = $dataVersion, a.rowsHash = $rowsHash, a.loadedAt = datetime()
RETURN a.dataVersion AS dataVersion
