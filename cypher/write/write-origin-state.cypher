// Remembers which load of an origin the graph holds, and whether all of it is written.
MERGE (a:Atlas {key: "origin:" + $origin})
SET
  a.origin = $origin,
  a.dataVersion = $dataVersion,
  a.rowsHash = $rowsHash,
  a.isComplete = $isComplete,
  a.halfLifeYears = $halfLifeYears,
  a.loadedAt = datetime()
RETURN a.origin AS origin
