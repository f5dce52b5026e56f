// Every tie of these relations, with what the ranking of opportunities weighs it by: a row of columns for each relation.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $relations
RETURN
  type(r) AS type,
  collect(a.id) AS froms,
  collect(b.id) AS tos,
  collect(
    r.basis + "|" + r.trust + "|" +
    coalesce(r.role, "") + "|" + coalesce(r.as, "") + "|" + coalesce(r.primary, "") + "|" +
    coalesce(r.asOf, "") + "|" + coalesce(r.since, "") + "|" +
    coalesce(r.validFrom, "") + "|" + coalesce(r.validTo, "")
  ) AS grades,
  // Most fact ids follow from their ends.
  collect(CASE WHEN r.factId = a.id + "/" + type(r) + "/" + b.id THEN "" ELSE r.factId END) AS factIds
