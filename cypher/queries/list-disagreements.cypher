// Where do sources give different values for one property of one thing?
MATCH (s:Statement)
WHERE s.property IN $properties
WITH s.subject AS subject, s.property AS property, coalesce(s.measure, "") AS measure, collect(DISTINCT s.value) AS values
WHERE size(values) > 1
RETURN subject, property, measure
ORDER BY property, subject, measure
LIMIT $limit
