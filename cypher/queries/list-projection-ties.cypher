// Every tie of these relations, with what the ranking of opportunities weighs it by: a row of columns for each grade.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $relations
WITH
  type(r) AS type,
  r.basis + "|" + r.trust + "|" +
  coalesce(r.role, "") + "|" + coalesce(r.as, "") + "|" + coalesce(r.primary, "") + "|" +
  coalesce(r.asOf, "") + "|" + coalesce(r.since, "") + "|" +
  coalesce(r.validFrom, "") + "|" + coalesce(r.validTo, "") AS grade,
  a.id AS from,
  b.id AS to,
  // Most fact ids follow from their ends.
  CASE WHEN r.factId = a.id + "/" + type(r) + "/" + b.id THEN null ELSE r.factId END AS own
RETURN
  type,
  grade,
  collect(CASE WHEN own IS NULL THEN from END) AS froms,
  collect(CASE WHEN own IS NULL THEN to END) AS tos,
  collect(CASE WHEN own IS NOT NULL THEN [from, to, own] END) AS others
