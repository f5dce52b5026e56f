// Which views are saved, the oldest first?
MATCH (v:SavedView)
RETURN v {.*, createdAt: toString(v.createdAt), seenAt: toString(v.seenAt)} AS view
ORDER BY v.createdAt, v.id
