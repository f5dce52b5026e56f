// Values as the graph holds them, by their fact ids.
MATCH (s:Statement)
WHERE s.factId IN $factIds
RETURN s {.*} AS value
ORDER BY s.factId
