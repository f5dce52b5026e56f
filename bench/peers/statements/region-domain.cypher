// Institutions of a region that work in a domain, by name.
MATCH (:Entity {id: $region})<-[:LOCATED_IN]-(i:Institution)
WHERE EXISTS { (i)-[:WORKS_ON]->(:Entity {id: $domain}) }
WITH DISTINCT i ORDER BY i.sortKey LIMIT 20
RETURN i {.id, .name} AS row
