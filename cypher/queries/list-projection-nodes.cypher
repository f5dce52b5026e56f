// Everything that the ranking of opportunities walks through, in the order of ids.
MATCH (n:Entity)
RETURN
  n.id AS id,
  coalesce(n.formerIds, []) AS formerIds,
  coalesce(n.degree, 0) AS degree,
  n.institutionKind AS institutionKind,
  n.topicScope AS topicScope
ORDER BY id
