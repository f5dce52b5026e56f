// Which facts does the graph hold, since when, how do they age, and is a load still under way or broken off?
MATCH (a:Atlas {key: "data"})
RETURN
  a.dataVersion AS dataVersion,
  a.halfLifeYears AS halfLifeYears,
  coalesce(a.isComplete, true) AS isComplete,
  toString(a.loadedAt) AS loadedAt
