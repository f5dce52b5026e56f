// Remembers under which version answers name what the graph now holds, of all origins together.
MERGE (a:Atlas {key: "data"})
SET
  a.dataVersion = $dataVersion,
  a.isComplete = $isComplete,
  a.halfLifeYears = $halfLifeYears,
  a.loadedAt = datetime()
RETURN a.dataVersion AS dataVersion
