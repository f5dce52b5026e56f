// Which suggestions did staff hide?
MATCH (c:Case {state: "HIDDEN"})
RETURN c.id AS id
ORDER BY id
