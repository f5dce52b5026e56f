// Whose rows does the graph hold: the seed's, an import's, and is each of them complete?
MATCH (a:Atlas)
WHERE a.origin IS NOT NULL
RETURN
  a.origin AS origin,
  a.dataVersion AS dataVersion,
  a.isComplete AS isComplete,
  a.halfLifeYears AS halfLifeYears,
  toString(a.loadedAt) AS loadedAt
ORDER BY origin
