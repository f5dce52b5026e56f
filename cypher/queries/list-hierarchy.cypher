// To what do regions, industries, topics and programmes belong, and what covers a region? With the names of all of them.
MATCH (n:Region|Industry|Topic|Programme)
RETURN
  n.id AS id,
  n.name AS name,
  n.nameEn AS nameEn,
  n.regionType AS regionType,
  [(n)-[:PART_OF]->(whole:Entity) | whole.id] AS partOf,
  [(n)<-[:COVERS]-(area:Region) | area.id] AS coveredBy
ORDER BY id
