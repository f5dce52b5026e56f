// Which facts does the graph hold, and since when?
MATCH (a:Atlas {key: "data"})
RETURN a.dataVersion AS dataVersion, a.rowsHash AS rowsHash, toString(a.loadedAt) AS loadedAt, a.halfLifeYears AS halfLifeYears
