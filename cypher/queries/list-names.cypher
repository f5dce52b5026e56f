// Under which names, numbers and codes may a thing of these kinds be spoken of? In the order of ids.
MATCH (n:Entity)
WHERE n.kind IN $kinds
RETURN
  n.id AS id,
  coalesce(n.names, [n.name]) + CASE WHEN n.number IS NULL THEN [] ELSE [n.number] END AS names
ORDER BY id
