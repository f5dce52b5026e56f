// Every tie of these relations, with what the ranking of opportunities weighs it by: a row of columns for each grade.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $relations
RETURN
  type(r) AS type,
  [r.basis, r.trust, r.role, r.as, r.primary, r.asOf, r.since, r.validFrom, r.validTo] AS grade,
  // Fact ids follow from the ends but for this; the long text is read only where there may be more to it.
  CASE
    WHEN type(r) IN $keyed THEN substring(r.factId, size(a.id) + size(type(r)) + size(b.id) + 2)
    ELSE ""
  END AS suffix,
  collect(a.id) AS froms,
  collect(b.id) AS tos
