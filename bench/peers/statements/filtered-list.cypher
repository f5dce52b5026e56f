// Alliances of these levels founded since, the largest first.
MATCH (a:Alliance)
WHERE a.level IN $levels AND a.foundedYear >= $from
WITH a ORDER BY a.capturedMembers DESC, a.sortKey LIMIT 20
RETURN a {.id, .name, .level, .founded, .capturedMembers} AS row
