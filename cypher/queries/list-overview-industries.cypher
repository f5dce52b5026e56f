// Industries in which alliances are mainly active, as the overview draws them.
MATCH (i:Industry)<-[:ACTIVE_IN {primary: "true"}]-(a:Alliance)
WITH i, count(DISTINCT a) AS count ORDER BY i.id
RETURN i {.id, .name, .nameEn, .x, .y} AS industry, count
