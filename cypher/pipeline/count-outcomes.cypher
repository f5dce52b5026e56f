// What became of the suggestions that staff were shown, by model and band? A decision that was taken back does not count.
MATCH (s:Showing)
OPTIONAL MATCH (c:Case {id: s.caseId})
WITH s.model AS model, s.band AS band, coalesce(c.reached, []) AS reached
RETURN
  model,
  band,
  count(*) AS shown,
  count(CASE WHEN any(state IN reached WHERE state IN ["KEPT", "ASSIGNED", "CONTACTED", "AGREED"]) THEN 1 END) AS kept,
  count(CASE WHEN "CONTACTED" IN reached THEN 1 END) AS contacted,
  count(CASE WHEN "AGREED" IN reached THEN 1 END) AS agreed,
  count(CASE WHEN last(reached) = "DECLINED" THEN 1 END) AS declined,
  count(CASE WHEN last(reached) = "HIDDEN" THEN 1 END) AS hidden
ORDER BY model, band
