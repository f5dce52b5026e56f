// How many cases are in one of these states, for this assignee where one is named?
MATCH (c:Case)
WHERE c.state IN $states AND c.revision > 0 AND ($assignee = "" OR c.assignee = $assignee)
RETURN count(c) AS count
