// Notes that staff were shown suggestions of a model. Shown again, a suggestion still counts once for its model.
UNWIND $rows AS row
MERGE (s:Showing {id: row.caseId + " " + row.model})
ON CREATE SET s.caseId = row.caseId, s.model = row.model, s.firstAt = datetime()
SET s.band = coalesce(row.band, s.band)
SET s.bestRank = CASE WHEN s.bestRank <= row.rank THEN s.bestRank ELSE coalesce(row.rank, s.bestRank) END
RETURN count(s) AS count
