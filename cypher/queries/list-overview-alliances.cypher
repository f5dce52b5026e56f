// All alliances as the overview draws them.
MATCH (a:Alliance)
OPTIONAL MATCH (a)-[:ACTIVE_IN {primary: "true"}]->(i:Industry)
WITH a, min(i.id) AS industryId
RETURN
  a {.id, .name, .shortName, .shortNameEn, .nameEn, .level, .capturedMembers, .degree, .x, .y} AS alliance,
  industryId
ORDER BY a.sortKey
