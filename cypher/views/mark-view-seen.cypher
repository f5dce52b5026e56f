// Marks what is there now as seen.
MATCH (v:SavedView {id: $id})
SET v.seenFacts = $seenFacts, v.seenSuggestions = $seenSuggestions, v.seenCases = $seenCases, v.seenAt = datetime()
RETURN v {.*, createdAt: toString(v.createdAt), seenAt: toString(v.seenAt)} AS view
