// Which facts does the graph hold, since when, and is a load still under way or broken off?
MATCH (a:Atlas {key: "data"})
RETURN
  a.dataVersion AS dataVersion,
  coalesce(a.isComplete, true) AS isComplete,
  toString(a.loadedAt) AS loadedAt,
  a.halfLifeYears AS halfLifeYears
