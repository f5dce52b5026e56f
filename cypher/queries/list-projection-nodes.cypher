// Everything that the ranking of opportunities walks through, in the order of ids; as columns, which come many times faster than rows.
MATCH (n:Entity)
WITH n
ORDER BY n.id
RETURN
  collect(n.id) AS ids,
  collect(coalesce(n.degree, 0)) AS degrees,
  collect(coalesce(n.institutionKind, "")) AS institutionKinds,
  collect(coalesce(n.topicScope, "")) AS topicScopes,
  collect(coalesce(n.startDate, "")) AS startDates,
  collect(CASE WHEN size(coalesce(n.formerIds, [])) > 0 THEN [n.id] + n.formerIds END) AS formerIds
