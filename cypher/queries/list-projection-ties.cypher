// Every tie of these relations, with what the ranking of opportunities weighs it by: a row of columns for each grade.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $relations
WITH
  type(r) AS type,
  // As one map, which reads a tie's values in one go; each on its own looks through all of them again.
  r {.basis, .trust, .role, .as, .primary, .asOf, .since, .validFrom, .validTo} AS grade,
  // Fact ids follow from the ends but for this; the long text is read only where there may be more to it.
  CASE
    WHEN type(r) IN $keyed THEN substring(r.factId, size(a.id) + size(type(r)) + size(b.id) + 2)
    ELSE ""
  END AS suffix,
  collect(a.id) AS froms,
  collect(b.id) AS tos
RETURN
  type,
  [
    grade.basis, grade.trust, grade.role, grade.as, grade.primary, grade.asOf, grade.since, grade.validFrom,
    grade.validTo
  ] AS grade,
  suffix,
  froms,
  tos
