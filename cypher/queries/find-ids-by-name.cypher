// Which things bear exactly this name, or this id in the source they came from?
CALL () {
  MATCH (s:Statement {nameKey: $nameKey})<-[:HAS_VALUE]-(n:Entity)
  RETURN n
  UNION
  MATCH (n:Entity {externalId: $externalId})
  RETURN n
}
RETURN DISTINCT n.id AS id, n.degree AS degree
ORDER BY degree DESC, id
LIMIT 50
