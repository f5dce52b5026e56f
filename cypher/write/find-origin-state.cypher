// Which load of an origin does the graph hold, and did it come to its end?
MATCH (a:Atlas {key: "origin:" + $origin})
RETURN a.dataVersion AS dataVersion, a.rowsHash AS rowsHash, a.isComplete AS isComplete
