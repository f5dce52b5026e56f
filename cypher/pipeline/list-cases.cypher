// Which cases are in one of these states, for this assignee where one is named, the latest decided first? A page begins
// after the case of the cursor.
MATCH (c:Case)
WHERE
  c.state IN $states AND
  c.revision > 0 AND
  ($assignee = "" OR c.assignee = $assignee) AND
  ($afterId = "" OR
    c.decidedAt < datetime($afterAt) OR
    (c.decidedAt = datetime($afterAt) AND c.id > $afterId))
RETURN c {.*, decidedAt: toString(c.decidedAt)} AS standing
ORDER BY c.decidedAt DESC, c.id
LIMIT $limit
