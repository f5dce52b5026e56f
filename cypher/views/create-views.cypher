// Saves views that watch a thing; what is there now counts as seen.
UNWIND $rows AS row
CREATE (v:SavedView)
SET v = row, v.createdAt = datetime(), v.seenAt = datetime()
RETURN v {.*, createdAt: toString(v.createdAt), seenAt: toString(v.seenAt)} AS view
